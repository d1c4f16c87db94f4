/*
 * The handlers that the table in routes.c names, one section for each area.
 */
#ifndef WEB_ROUTES_H
#define WEB_ROUTES_H

#include "web/web.h"

typedef enum status web_handler(struct cx *cx, struct request *rq, struct response *rs);

/* ---- everybody ---- */
web_handler home_show, language_change;
web_handler terms_show, privacy_show, accessibility_show;
web_handler catalogue_list, catalogue_names, catalogue_show, catalogue_show_official,
	catalogue_source_show, catalogue_apply;
web_handler sign_in_show, sign_in_prepare, sign_in_enter, sign_out;
web_handler follow_ask, follow_show;

/* ---- citizens: drafts ---- */
web_handler draft_show, draft_discard;
web_handler draft_where_show, draft_where_save;
web_handler draft_form_show, draft_form_save;
web_handler draft_papers_show, draft_paper_keep, draft_paper_drop;
web_handler draft_who_show, draft_who_save;
web_handler draft_check_show, draft_hand_in;

/* ---- citizens: dossiers ---- */
web_handler my_list, my_reads;
web_handler my_show, my_document, my_receipt;
web_handler my_supplement_show, my_supplement_add;
web_handler my_withdraw_show, my_withdraw;

/* ---- officers: lists and the counter ---- */
web_handler work_mine, work_office, work_results, work_search;
web_handler counter_choose, counter_show, counter_check, counter_file, counter_again;

/* ---- officers: a dossier ---- */
web_handler dossier_page, dossier_act_page, dossier_act, dossier_act_again;
web_handler dossier_receipt, dossier_supplement_slip, dossier_refusal_slip, dossier_document;
web_handler dossier_stop_notice, dossier_control_sheet;

web_handler correct_show, correct_undo, correct_rectify, correct_finish, correct_hand_over;
web_handler rectifications_list;
web_handler people_page, people_add, people_end, people_number;
web_handler people_add_again, people_end_again, people_number_again;
web_handler visit_page, visit_slip;

/* ---- emergency slips ---- */
web_handler slips_page, slips_series, slips_print;
web_handler slips_order, slips_outage, slips_void, slips_sign;
web_handler slips_order_again, slips_outage_again, slips_void_again, slips_sign_again;
/* ---- officers: opinions ---- */
web_handler consult_ask_page, consult_ask_send;
web_handler consults_page, consult_page, consult_document;
web_handler consult_answer_send, consult_decide_send, consult_hand_over_send;

/* ---- officers: results that nobody collects ---- */
web_handler uncollected_page, uncollected_kept_page;
web_handler follow_up_page, follow_up_send, put_away_send;

/* ---- officers: several dossiers at once ---- */
web_handler bulk_page, bulk_act, bulk_answer_page;

/* ---- officers: absence and delegation ---- */
web_handler absence_page, absence_agency_page, absence_enter, absence_again, absence_finish;
web_handler delegation_page, delegation_give, delegation_end;

/* ---- heads and administrators ---- */
web_handler overview_page, accounts_page, accounts_disable, rights_page;

/* ---- operators ---- */
web_handler operator_health, operator_metrics;

#endif
