/*
 * A few threads that take jobs from a bounded queue: the routes' prepare steps. Internal to http.
 */
#ifndef HTTP_WORKERS_H
#define HTTP_WORKERS_H

#include <stdbool.h>

struct job {
	void (*run)(struct job *job);
	struct job *next; /* the queue's */
};

struct workers;

struct workers *workers_open(int threads, int queue_max);   /* NULL when no thread can be started */
bool workers_add(struct workers *workers, struct job *job); /* false when the queue is full */
void workers_close(struct workers *workers);                /* after the jobs that wait */

#endif
