/*
 * The floor under taking a catalogue in: its lines unpacked (gzip, as gzopen reads them) and parsed
 * with jansson, nothing kept.
 *
 *   json_floor FILE
 *
 * Prints the CPU of one line, the least of three rounds, and how many lines there are.
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zlib.h>

#define ROUNDS 3
#define LINE_BYTES (4 * 1024 * 1024)

static double cpu_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static long parse_all(const char *path)
{
	static char line[LINE_BYTES];
	gzFile file = gzopen(path, "rb");
	long n = 0;

	if (!file) {
		perror(path);
		exit(1);
	}
	gzbuffer(file, 1 << 18);
	for (; gzgets(file, line, sizeof(line)); n++) {
		json_t *value = json_loadb(line, strlen(line), 0, NULL);

		if (!value) {
			fprintf(stderr, "json_floor: line %ld is no JSON\n", n + 1);
			exit(1);
		}
		json_decref(value);
	}
	gzclose(file);
	return n;
}

int main(int count, char **words)
{
	double least = 0;
	long n = 0;

	if (count != 2) {
		fprintf(stderr, "usage: json_floor FILE\n");
		return 2;
	}
	for (int i = 0; i < ROUNDS; i++) {
		double from = cpu_us();

		n = parse_all(words[1]);
		double took = (cpu_us() - from) / (double)n;

		if (i == 0 || took < least)
			least = took;
	}
	printf("json_floor_cpu %.2f us\njson_floor_lines %ld lines\n", least, n);
	return 0;
}
