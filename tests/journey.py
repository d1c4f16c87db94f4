"""The ways that people go through the pages, for black box tests: a citizen files from home, an
officer receives at the counter, officers drive a dossier to its result.

Each way is a list of acts, and an act is one form sent. `Citizen` and `Counter` make the next act
from the page that the last one led to; who sends it, when and how often, is the test's business.
"""

import itertools
import re
import secrets

from client import PDF

ONLINE = "1.014027"  # the social pension: filed from home without papers that must be there
DIRECT = "2.000815"  # certified copies: at a counter only

# Right answers to the two procedures' forms, by the field's name without "f_".
ANSWERS = {
    "request": "new", "submitter_role": "self", "person_address": "12 Lê Lợi, phường Hải Châu",
    "person_phone": "0905123456", "birth_day-day": "2", "birth_day-month": "9",
    "birth_day-year": "1945", "other_pension": "no", "pay_by": "cash", "declaration": "true",
    "requester_phone": "0905123456", "paper_name": "Bằng tốt nghiệp đại học", "issuer": "vietnam",
    "pages": "2", "copies": "3", "extended": None,
}


numbers = itertools.count(500000)


class Person:
    """Somebody who exists once: the name and number find their dossiers again."""

    def __init__(self, mark=None):
        self.mark = mark or secrets.token_hex(5)
        self.name = "Nguyễn Thị " + "".join("abcdefghijklmnop"[int(c, 16)] for c in self.mark)
        self.number = "048145%06d" % next(numbers)  # of a woman born in 1945

    def answers(self):
        return {**ANSWERS, "person_name": self.name, "person_number": self.number,
                "requester_name": self.name, "requester_number": self.number}


class Oneself:
    """Who is signed in: the form knows the name and number already."""

    def answers(self):
        return ANSWERS


def fill(form, answers):
    """The changes that answer a form: only fields that it has, only choices that it offers."""
    changes = {}
    for control in form.controls:
        name = (control.name or "")[2:] if (control.name or "").startswith("f_") else None
        if name is None or name not in answers or answers[name] is None:
            continue
        value = answers[name]
        if control.kind in ("radio", "checkbox", "select"):
            offered = form.choices(control.name)
            value = value if value in offered else offered[0]
        changes[control.name] = value
    return changes


class Refused(Exception):
    """A form that should have been taken was not."""


def expect(page, *statuses):
    if page.status not in (statuses or (303,)):
        raise Refused("%s instead of %s" % (page, statuses or 303))
    return page


# ---- from home ----

def apply(citizen, procedure=ONLINE):
    """A new draft: its path."""
    page = citizen.get("/procedures/" + procedure)
    return expect(citizen.submit(page.form("/apply$"))).target


def answer_all(citizen, draft, person, paper=None, each=None):
    """Fills a draft's pages in their order. `each` may change a page's fields before it is sent."""
    page = citizen.get(draft + "/where")
    form = page.form("/where$")
    page = citizen.submit(form, {"agency": form.choices("agency")[0]}, follow=True)
    while forms := page.forms("/form/"):
        changes = fill(forms[0], person.answers())
        page = citizen.submit(forms[0], each(forms[0], changes) if each else changes, follow=True)
        if page.status != 200:
            raise Refused("%s: %s" % (page, changes))
    # The person is somebody else than whose account it is.
    form = citizen.get(draft + "/who").form("/who$")
    expect(citizen.submit(form, {"relation": "authorised", "authority_number": "7/GUQ"}))
    if paper is not None:
        form = citizen.get(draft + "/papers").form("/papers/[^/]*$")
        files = [(form.of_kind("file")[0].name, "giay to.pdf", paper)]
        expect(citizen.submit(form, files=files))


def hand_in(citizen, draft):
    """Files the draft: the path of its dossier's page."""
    form = citizen.get(draft + "/check").form("/file$")
    changes = {"declaration": "1"}
    if form.choices("result_by"):
        changes["result_by"] = form.choices("result_by")[0]
    return re.match(r"/my/\d+", expect(citizen.submit(form, changes)).target).group(0)


def file_online(citizen, person=None, paper=PDF):
    """The whole way, for a new person unless told for whom; gives the dossier's id."""
    draft = apply(citizen)
    answer_all(citizen, draft, person or Person(), paper)
    return int(hand_in(citizen, draft).split("/")[2])


# ---- at the counter ----

def counter_form(officer, person, procedure=DIRECT):
    """The counter's page with everything entered: the form and its changes."""
    form = officer.get("/counter/" + procedure).form("^/counter/%s$" % re.escape(procedure))
    changes = fill(form, person.answers())
    changes.update({"name": person.name, "number": person.number, "phone": "0905123456",
                    "complete": "1"})
    if form.choices("agency"):
        changes["agency"] = form.choices("agency")[0]
    if form.choices("result_by"):
        changes["result_by"] = form.choices("result_by")[0]
    return form, changes


def receive(officer, person=None, procedure=DIRECT, agency=None):
    """Receives a dossier at the counter; gives its id."""
    form, changes = counter_form(officer, person or Person(), procedure)
    if agency:
        changes["agency"] = agency
    return int(re.search(r"/dossiers/(\d+)", expect(officer.submit(form, changes)).target).group(1))


# What happens to a received dossier of DIRECT or ONLINE: who, which action, what they enter.
MOVES = [
    ("chuyenvien", "take", {}),
    ("chuyenvien", "finish", {}),
    ("lanhdao", "take", {}),
    ("lanhdao", "approve", {"reason": "Đủ điều kiện"}),
    ("lanhdao", "take", {}),
    ("lanhdao", "issue", {"number": "01/GXN"}),
    ("tiepnhan", "return", {"receiver": "Nguyễn Văn Nhận", "authority_number": "8/GUQ"}),
]


def move_form(officer, dossier, action):
    """The form that does an action: on the dossier's page or on a page of its own."""
    page = officer.get("/dossiers/%d" % dossier)
    pattern = "^/dossiers/%d/%s$" % (dossier, action)
    if not page.forms(pattern):
        page = officer.get("/dossiers/%d/%s" % (dossier, action))
    return page.form(pattern)


def move(officer, dossier, action, changes=None):
    form = move_form(officer, dossier, action)
    return expect(officer.submit(form, {k: v for k, v in (changes or {}).items()
                                        if k in form.names()}))


def find_agency(server):
    """The commune of the demo's processing officer, as the counter's form names it."""
    counter, officer = server.sign_in("tiepnhan"), server.sign_in("chuyenvien")
    for agency in counter_form(counter, Person())[0].choices("agency"):
        if officer.get("/dossiers/%d" % receive(counter, agency=agency)).status == 200:
            return agency
    raise LookupError("chuyenvien sees no dossier of any commune")
