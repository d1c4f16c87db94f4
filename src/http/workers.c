#include "http/workers.h"

#include <pthread.h>

#include "base/arena.h"

struct workers {
	pthread_mutex_t mutex;
	pthread_cond_t changed;
	struct job *first, **last;
	int queued, queue_max;
	bool closing;
	int thread_count;
	pthread_t threads[];
};

static struct job *take_job(struct workers *workers)
{
	pthread_mutex_lock(&workers->mutex);
	while (!workers->first && !workers->closing)
		pthread_cond_wait(&workers->changed, &workers->mutex);
	struct job *job = workers->first;

	if (job) {
		workers->first = job->next;
		workers->queued--;
		if (!workers->first)
			workers->last = &workers->first;
	}
	pthread_mutex_unlock(&workers->mutex);
	return job;
}

static void *work(void *arg)
{
	struct job *job;

	while ((job = take_job(arg)))
		job->run(job);
	return NULL;
}

struct workers *workers_open(int threads, int queue_max)
{
	struct workers *workers =
		memory_take(sizeof(*workers) + (size_t)threads * sizeof(workers->threads[0]));

	*workers = (struct workers){ .queue_max = queue_max };
	workers->last = &workers->first;
	pthread_mutex_init(&workers->mutex, NULL);
	pthread_cond_init(&workers->changed, NULL);
	while (workers->thread_count < threads &&
	       pthread_create(&workers->threads[workers->thread_count], NULL, work, workers) == 0)
		workers->thread_count++;
	if (workers->thread_count == threads)
		return workers;
	workers_close(workers);
	return NULL;
}

bool workers_add(struct workers *workers, struct job *job)
{
	pthread_mutex_lock(&workers->mutex);
	bool room = workers->queued < workers->queue_max;

	if (room) {
		job->next = NULL;
		*workers->last = job;
		workers->last = &job->next;
		workers->queued++;
		pthread_cond_signal(&workers->changed);
	}
	pthread_mutex_unlock(&workers->mutex);
	return room;
}

void workers_close(struct workers *workers)
{
	pthread_mutex_lock(&workers->mutex);
	workers->closing = true;
	pthread_cond_broadcast(&workers->changed);
	pthread_mutex_unlock(&workers->mutex);
	for (int i = 0; i < workers->thread_count; i++)
		pthread_join(workers->threads[i], NULL);
	pthread_cond_destroy(&workers->changed);
	pthread_mutex_destroy(&workers->mutex);
	memory_give(workers);
}
