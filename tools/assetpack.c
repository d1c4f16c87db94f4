/*
 * assetpack --out FILE.c /PREFIX FILE...
 *
 * Packs files into C: FILE.c with `assets` (src/http/http.h), and FILE.h with a macro for the path
 * of each, ASSET_CITIZEN_CSS "/assets/citizen.3f2a91c0.css". The name holds a hash of the content,
 * so that browsers may keep it for ever. In .css and .webmanifest files asset(NAME) becomes the
 * path of the packed file NAME.
 */
#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define FILES_MAX 256
#define PATH_BYTES 512

struct bytes {
	unsigned char *at;
	size_t len;
};

struct asset {
	const char *source, *name; /* path of the file, and its last part */
	const char *content_type;
	bool has_references;
	char path[PATH_BYTES];
	char macro[PATH_BYTES];
	struct bytes plain, gzip;
	enum { WAITING, RESOLVING, RESOLVED } state;
};

static struct asset assets[FILES_MAX];
static size_t asset_count;

static const struct {
	const char *ending, *content_type;
	bool has_references;
} kinds[] = {
	{ ".css", "text/css; charset=utf-8", true },
	{ ".webmanifest", "application/manifest+json", true },
	{ ".js", "text/javascript; charset=utf-8", false },
	{ ".mjs", "text/javascript; charset=utf-8", false },
	{ ".svg", "image/svg+xml", false },
	{ ".png", "image/png", false },
	{ ".jpg", "image/jpeg", false },
	{ ".ico", "image/x-icon", false },
	{ ".webp", "image/webp", false },
	{ ".woff2", "font/woff2", false },
	{ ".txt", "text/plain; charset=utf-8", false },
	{ ".json", "application/json", false },
};

static _Noreturn void fail(const char *file, int line, const char *problem, const char *detail)
{
	fprintf(stderr, "%s:%d: %s%s\n", file, line, problem, detail);
	exit(1);
}

static void *take(size_t bytes)
{
	void *memory = malloc(bytes ? bytes : 1);

	if (!memory)
		fail("assetpack", 0, "no memory", "");
	return memory;
}

static struct bytes read_file(const char *path)
{
	FILE *file = fopen(path, "rb");
	struct bytes bytes = {};
	long size;

	if (!file || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0)
		fail(path, 0, "cannot be read", "");
	rewind(file);
	bytes.at = take((size_t)size);
	bytes.len = fread(bytes.at, 1, (size_t)size, file);
	if (bytes.len != (size_t)size)
		fail(path, 0, "cannot be read", "");
	fclose(file);
	return bytes;
}

/* FNV-1a, folded: it tells versions apart, nobody attacks it. */
static uint32_t hash_of(struct bytes bytes)
{
	uint64_t hash = UINT64_C(0xcbf29ce484222325);

	for (size_t i = 0; i < bytes.len; i++)
		hash = (hash ^ bytes.at[i]) * UINT64_C(0x100000001b3);
	return (uint32_t)(hash ^ hash >> 32);
}

static bool ends_with(const char *text, const char *ending)
{
	size_t len = strlen(text), end = strlen(ending);

	return len > end && strcmp(text + len - end, ending) == 0;
}

static struct asset *find(const char *name, size_t len)
{
	for (size_t i = 0; i < asset_count; i++) {
		if (strlen(assets[i].name) == len && memcmp(assets[i].name, name, len) == 0)
			return &assets[i];
	}
	return NULL;
}

static void add(const char *source)
{
	const char *slash = strrchr(source, '/');
	struct asset *asset = &assets[asset_count];
	size_t kind = 0, kind_count = sizeof(kinds) / sizeof(kinds[0]);

	if (asset_count == FILES_MAX)
		fail(source, 0, "too many files", "");
	asset->source = source;
	asset->name = slash ? slash + 1 : source;
	if (strlen(asset->name) > 200)
		fail(source, 0, "the name is too long", "");
	while (kind < kind_count && !ends_with(asset->name, kinds[kind].ending))
		kind++;
	if (kind == kind_count)
		fail(source, 0, "no content type is known for this ending: add it to assetpack.c",
		     "");
	if (find(asset->name, strlen(asset->name)))
		fail(source, 0, "another file has this name", "");
	asset->content_type = kinds[kind].content_type;
	asset->has_references = kinds[kind].has_references;
	asset->plain = read_file(source);
	for (size_t i = 0; asset->name[i]; i++) {
		unsigned char c = (unsigned char)asset->name[i];

		asset->macro[i] = isalnum(c) ? (char)toupper(c) : '_';
		if (!isalnum(c) && !strchr("-_.", c))
			fail(source, 0, "a name holds letters, digits, - _ and . only", "");
	}
	asset_count++;
}

static void resolve(struct asset *asset, const char *prefix);

/* The path that stands for asset(NAME); *at moves behind it. */
static const char *reference(const struct asset *asset, const char *prefix, size_t *at)
{
	const char *text = (const char *)asset->plain.at;
	const char *name = text + *at + strlen("asset(");
	const char *end = memchr(name, ')', asset->plain.len - (size_t)(name - text));
	struct asset *other = end ? find(name, (size_t)(end - name)) : NULL;
	int line = 1;

	for (size_t i = 0; i < *at; i++)
		line += text[i] == '\n';
	if (!other)
		fail(asset->source, line, "asset(...) names no packed file", "");
	if (other->state == RESOLVING)
		fail(asset->source, line,
		     "files that refer to each other have no hash: ", other->name);
	resolve(other, prefix);
	*at = (size_t)(end + 1 - text);
	return other->path;
}

static void replace_references(struct asset *asset, const char *prefix)
{
	static const char mark[] = "asset(";
	size_t mark_len = sizeof(mark) - 1;
	struct bytes out = { take(asset->plain.len * (PATH_BYTES / mark_len + 1)), 0 };

	for (size_t i = 0; i < asset->plain.len;) {
		if (asset->plain.len - i >= mark_len &&
		    memcmp(asset->plain.at + i, mark, mark_len) == 0) {
			const char *path = reference(asset, prefix, &i);

			memcpy(out.at + out.len, path, strlen(path));
			out.len += strlen(path);
		} else {
			out.at[out.len++] = asset->plain.at[i++];
		}
	}
	asset->plain = out;
}

/* Level 9, no name and no time in it: the same input gives the same bytes. */
static struct bytes compress_gzip(struct bytes plain)
{
	z_stream stream = {};
	struct bytes gzip = {};

	if (deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK)
		fail("assetpack", 0, "zlib does not start", "");
	uLong bound = deflateBound(&stream, plain.len);

	gzip.at = take(bound);
	stream.next_in = plain.at;
	stream.avail_in = (uInt)plain.len;
	stream.next_out = gzip.at;
	stream.avail_out = (uInt)bound;
	if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
		fail("assetpack", 0, "zlib does not finish", "");
	gzip.len = stream.total_out;
	deflateEnd(&stream);
	return gzip;
}

static void resolve(struct asset *asset, const char *prefix)
{
	const char *dot = strrchr(asset->name, '.');

	if (asset->state == RESOLVED)
		return;
	asset->state = RESOLVING;
	if (asset->has_references)
		replace_references(asset, prefix);
	bool has_slash = ends_with(prefix, "/");
	int len = snprintf(asset->path, PATH_BYTES, "%s%s%.*s.%08x%s", prefix, has_slash ? "" : "/",
			   (int)(dot - asset->name), asset->name, hash_of(asset->plain), dot);

	if (len < 0 || len >= PATH_BYTES)
		fail(asset->source, 0, "the path is too long", "");
	asset->gzip = compress_gzip(asset->plain);
	if (asset->gzip.len + asset->gzip.len / 16 >= asset->plain.len)
		asset->gzip = (struct bytes){};
	asset->state = RESOLVED;
}

static void write_bytes(FILE *file, const char *name, size_t number, struct bytes bytes)
{
	if (!bytes.at)
		return;
	fprintf(file, "static const unsigned char %s%zu[] = {", name, number);
	for (size_t i = 0; i < bytes.len; i++)
		fprintf(file, "%s%d,", i % 24 == 0 ? "\n" : "", bytes.at[i]);
	fprintf(file, "%s\n};\n", bytes.len ? "" : "0");
}

static void write_code(FILE *file)
{
	fputs("/* Made by assetpack. */\n#include \"http/http.h\"\n\n"
	      "extern const struct asset assets[];\n\n",
	      file);
	for (size_t i = 0; i < asset_count; i++) {
		write_bytes(file, "plain", i, assets[i].plain);
		write_bytes(file, "gzip", i, assets[i].gzip);
	}
	fputs("\nconst struct asset assets[] = {\n", file);
	for (size_t i = 0; i < asset_count; i++) {
		const struct asset *asset = &assets[i];

		fprintf(file, "\t{ \"%s\", \"%s\", plain%zu, ", asset->path, asset->content_type,
			i);
		if (asset->gzip.at)
			fprintf(file, "gzip%zu, ", i);
		else
			fputs("NULL, ", file);
		fprintf(file, "%zu, %zu },\n", asset->plain.len, asset->gzip.len);
	}
	fputs("\t{},\n};\n", file);
}

static void write_header(FILE *file)
{
	fputs("/* Made by assetpack. */\n#ifndef ASSETS_H\n#define ASSETS_H\n\n"
	      "#include \"http/http.h\"\n\nextern const struct asset assets[];\n\n",
	      file);
	for (size_t i = 0; i < asset_count; i++)
		fprintf(file, "#define ASSET_%s \"%s\"\n", assets[i].macro, assets[i].path);
	fputs("\n#endif\n", file);
}

static void write_file(const char *path, void (*write)(FILE *file))
{
	FILE *file = fopen(path, "wb");

	if (!file)
		fail(path, 0, "cannot be written", "");
	write(file);
	bool is_written = !ferror(file);

	if (fclose(file) != 0 || !is_written)
		fail(path, 0, "cannot be written", "");
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(((const struct asset *)a)->name, ((const struct asset *)b)->name);
}

int main(int argc, char **argv)
{
	if (argc < 4 || argv[3][0] != '/' || strcmp(argv[1], "--out") != 0 ||
	    !ends_with(argv[2], ".c")) {
		fputs("usage: assetpack --out FILE.c /PREFIX FILE...\n", stderr);
		return 2;
	}
	for (int i = 4; i < argc; i++)
		add(argv[i]);
	qsort(assets, asset_count, sizeof(assets[0]), compare_names);
	for (size_t i = 0; i < asset_count; i++)
		resolve(&assets[i], argv[3]);
	write_file(argv[2], write_code);
	argv[2][strlen(argv[2]) - 1] = 'h';
	write_file(argv[2], write_header);
	return 0;
}
