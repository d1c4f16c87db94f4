/*
 * The gallery: pages that show every part with sample values, so that people and the browser tests
 * can look at them. Its values are constants of gallery_main.c; the server never shows these pages.
 */
#ifndef WEB_GALLERY_GALLERY_H
#define WEB_GALLERY_GALLERY_H

#include "web/page.h"

struct gallery {
	struct page page;
	struct progress progress;
	struct fields fields;
	struct buttons buttons;
	struct filter filter;
	struct table table;
	struct pages pages;
	struct code code;
	struct now now;
	struct now waiting;
	struct tag tag;
	struct nav_items tabs;
	struct facts facts;
	struct events events;
	struct details details;
	struct str warning;
	struct table tags;
};

#endif
