/*
 * The configuration file, motcua.conf: what serve and the other commands need to know, one setting
 * a line. Inside verb/ only.
 *
 *   # a comment, on a line of its own
 *   port = 8080
 *   access-log = yes
 *
 * A key is the name of a row of `settings` in the table of verbs, a value what that row takes on
 * the command line; a flag is yes or no. The command line wins. The same rows make the help, the
 * sample etc/motcua.conf and the manual motcua.conf(5); tests/manual_blackbox.py compares them.
 *
 * The file is the one that --config names. Without it: DIR/motcua.conf when --data DIR is typed;
 * else data/motcua.conf, then /etc/motcua/motcua.conf. So the configuration of an installation
 * never reaches a data directory that somebody has named.
 */
#ifndef VERB_CONFIG_H
#define VERB_CONFIG_H

#include "verb/verb.h"

#define CONFIG_SYSTEM "/etc/motcua/motcua.conf"

/*
 * Reads the file and fills in what was not typed. Settings that the command has no option for are
 * checked all the same. Prints all that is wrong, "FILE:LINE: reason"; EXIT_USAGE then.
 */
int config_read(struct verb *verb);

#endif
