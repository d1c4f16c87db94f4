#include "sqlpack.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define BY_ONE_MAX 3 /* more parameters than these are passed as a struct */

FILE *open_output(const char *folder, const char *module, const char *name)
{
	char *inside = module ? format_text("%s/%s", folder, module) : format_text("%s", folder);
	char *path = format_text("%s/%s", inside, name);

	mkdir(folder, 0777);
	mkdir(inside, 0777);
	FILE *out = fopen(path, "w");

	if (!out) {
		fprintf(stderr, "sqlpack: %s: %s\n", path, strerror(errno));
		exit(2);
	}
	return out;
}

void close_output(FILE *out)
{
	if (ferror(out) || fclose(out) != 0) {
		fprintf(stderr, "sqlpack: writing: %s\n", strerror(errno));
		exit(2);
	}
}

/* One C literal a line of text. */
void write_literal(FILE *out, const char *text, const char *indent)
{
	fprintf(out, "%s\"", indent);
	for (; *text; text++) {
		if (*text == '\n' && text[1])
			fprintf(out, "\\n\"\n%s\"", indent);
		else if (*text == '\n')
			fputs("\\n", out);
		else if (*text == '"' || *text == '\\')
			fprintf(out, "\\%c", *text);
		else
			fputc(*text, out);
	}
	fputc('"', out);
}

/* "static const enum db_type NAME[] = { ... };" and nothing for none. */
void write_types(FILE *out, const char *name, const struct fields *fields)
{
	static const char *const types[] = { "DB_INT", "DB_TEXT", "DB_BYTES" };

	if (fields->n == 0)
		return;
	fprintf(out, "static const enum db_type %s[] = {\n", name);
	for (int i = 0; i < fields->n; i++)
		fprintf(out, "\t%s%s, /* %s */\n", types[fields->at[i].type],
			fields->at[i].maybe ? " | DB_MAYBE" : "", fields->at[i].name);
	fputs("};\n", out);
}

int image_columns(const struct table *table, const struct column **ret_columns)
{
	int n = 0;

	for (int key = 1; key <= table->key_count; key++) {
		for (int i = 0; i < table->column_count; i++) {
			if (table->columns[i].key == key)
				ret_columns[n++] = &table->columns[i];
		}
	}
	for (int i = 0; i < table->column_count; i++) {
		if (!table->columns[i].key && !table->columns[i].secret)
			ret_columns[n++] = &table->columns[i];
	}
	return n;
}

/* ---- declarations ---- */

static const char *c_type(const struct field *field)
{
	if (field->type == TYPE_INT)
		return field->maybe ? "struct maybe_int " : "int64_t ";
	return "struct str ";
}

static void write_struct(FILE *out, const struct statement *statement, const char *what,
			 const struct fields *fields)
{
	fprintf(out, "struct q_%s_%s {\n", statement->name, what);
	for (int i = 0; i < fields->n; i++)
		fprintf(out, "\t%s%s;%s\n", c_type(&fields->at[i]), fields->at[i].name,
			fields->at[i].maybe && fields->at[i].type != TYPE_INT
				? " /* at is NULL when there is none */"
				: "");
	fputs("};\n\n", out);
}

static void write_signature(FILE *out, const struct statement *statement)
{
	fprintf(out, "enum status q_%s(struct cx *cx", statement->name);
	if (statement->in.n > BY_ONE_MAX)
		fprintf(out, ", const struct q_%s_in *in", statement->name);
	for (int i = 0; i < statement->in.n && statement->in.n <= BY_ONE_MAX; i++)
		fprintf(out, ", %s%s", c_type(&statement->in.at[i]), statement->in.at[i].name);
	if (statement->kind == KIND_ONE)
		fprintf(out, ", struct q_%s_row *ret_row", statement->name);
	else if (statement->kind == KIND_MANY)
		fprintf(out, ", struct q_%s_rows *ret_rows", statement->name);
	else if (statement->kind == KIND_ANY)
		fputs(", int64_t *ret_changed", out);
	fputc(')', out);
}

static void write_prose(FILE *out, const char *prose)
{
	if (!prose)
		return;
	fputs("/* ", out);
	for (; *prose; prose++) {
		if (*prose == '\n')
			fputs("\n * ", out);
		else if (*prose == '/' && prose[-1] == '*')
			fputs(" /", out);
		else
			fputc(*prose, out);
	}
	fputs(" */\n", out);
}

static void declare(FILE *out, const struct statement *statement)
{
	if (statement->in.n > BY_ONE_MAX)
		write_struct(out, statement, "in", &statement->in);
	if (statement->out.n)
		write_struct(out, statement, "row", &statement->out);
	if (statement->kind == KIND_MANY)
		fprintf(out, "struct q_%s_rows {\n\tstruct q_%s_row *at;\n\tsize_t n;\n};\n\n",
			statement->name, statement->name);
	write_prose(out, statement->prose);
	write_signature(out, statement);
	fputs(" MUST_USE;\n\n", out);
}

static void write_header(FILE *out, const struct pack *pack, const struct file *file)
{
	char *guard = format_text("%s_%s_SQL_H", file->module, file->noun);

	for (char *at = guard; *at; at++)
		*at = isalnum((unsigned char)*at) ? (char)toupper((unsigned char)*at) : '_';
	fprintf(out, "/* Made by sqlpack of %s/%s.sql; change that file instead. */\n",
		file->module, file->noun);
	fprintf(out, "#ifndef %s\n#define %s\n\n", guard, guard);
	fputs("#include \"base/cx.h\"\n#include \"db/db.h\"\n\n", out);
	for (int i = 0; i < pack->statement_count; i++) {
		if (pack->statements[i].file == file)
			declare(out, &pack->statements[i]);
	}
	fputs("#endif\n", out);
}

/* ---- definitions ---- */

/* A journalled change gives the rows of its after-images, or the keys of what it removed. */
static void add_images(struct statement *statement, char **sqlite, char **postgres)
{
	const struct table *table = statement->table;
	const struct column **columns = take((size_t)table->column_count * sizeof(*columns));
	int n = statement->removes ? table->key_count : 0, all = image_columns(table, columns);
	char *list = "";

	n = n ? n : all;
	statement->out = (struct fields){ .at = take((size_t)n * sizeof(struct field)), .n = n };
	for (int i = 0; i < n; i++) {
		statement->out.at[i] = (struct field){ .name = columns[i]->name,
						       .type = columns[i]->type,
						       .maybe = columns[i]->maybe };
		list = format_text("%s%s%s.%s", list, i ? ", " : "", table->name, columns[i]->name);
	}
	*sqlite = format_text("%s\nRETURNING %s", *sqlite, list);
	*postgres = format_text("%s\nRETURNING %s", *postgres, list);
}

static int table_number(const struct pack *pack, const struct table *table)
{
	for (int i = 0; i < pack->table_count; i++) {
		if (strcmp(pack->tables[i].name, table->name) == 0)
			return i;
	}
	abort();
}

static void write_statement(FILE *out, const struct pack *pack, struct statement statement)
{
	char *sqlite = render(&statement.sql, &(struct rendering){ SQLITE, &statement.in, false });
	char *postgres =
		render(&statement.sql, &(struct rendering){ POSTGRES, &statement.in, false });
	const char *name = statement.name;

	if (statement.table)
		add_images(&statement, &sqlite, &postgres);
	write_types(out, format_text("%s_in", name), &statement.in);
	write_types(out, format_text("%s_out", name), &statement.out);
	fprintf(out, "const struct db_statement statement_%s = {\n\t.name = \"%s\",\n", name, name);
	fprintf(out, "\t.module = \"%s\",\n\t.sqlite =\n", statement.file->module);
	write_literal(out, sqlite, "\t\t");
	fputs(",\n\t.postgres =\n", out);
	write_literal(out, postgres, "\t\t");
	fputs(",\n", out);
	if (statement.in.n)
		fprintf(out, "\t.in = %s_in,\n\t.in_count = %d,\n", name, statement.in.n);
	if (statement.out.n)
		fprintf(out, "\t.out = %s_out,\n\t.out_count = %d,\n", name, statement.out.n);
	fprintf(out, "\t.writes = %s,\n\t.removes = %s,\n", statement.writes ? "true" : "false",
		statement.removes ? "true" : "false");
	if (statement.table)
		fprintf(out, "\t.table = &db_tables[%d], /* %s */\n",
			table_number(pack, statement.table), statement.table->name);
	fprintf(out, "\t.number = %d,\n};\n\n", statement.number);
}

static void write_reader(FILE *out, const struct statement *statement)
{
	bool copies = false;

	for (int i = 0; i < statement->out.n; i++)
		copies = copies || statement->out.at[i].type != TYPE_INT;
	fprintf(out,
		"static void read_%s(struct cx *cx, const struct db_value *row, void *to)\n{\n"
		"\tstruct q_%s_row *found = to;\n\n",
		statement->name, statement->name);
	if (!copies)
		fputs("\t(void)cx;\n", out);
	for (int i = 0; i < statement->out.n; i++) {
		const struct field *field = &statement->out.at[i];

		fprintf(out, "\tfound->%s = ", field->name);
		if (field->type != TYPE_INT)
			fprintf(out, "db_as_str(cx, &row[%d]);\n", i);
		else if (field->maybe)
			fprintf(out, "db_as_maybe_int(&row[%d]);\n", i);
		else
			fprintf(out, "row[%d].number;\n", i);
	}
	fputs("}\n\n", out);
}

static void write_given(FILE *out, const struct statement *statement)
{
	static const char *const types[] = { "int", "text", "bytes" };
	const char *from = statement->in.n > BY_ONE_MAX ? "in->" : "";

	if (statement->in.n == 0)
		return;
	fputs("\tconst struct db_value given[] = {\n", out);
	for (int i = 0; i < statement->in.n; i++) {
		const struct field *field = &statement->in.at[i];

		fprintf(out, "\t\tdb_%s%s(%s%s),\n", field->maybe ? "maybe_" : "",
			types[field->type], from, field->name);
	}
	fputs("\t};\n", out);
}

static void write_function(FILE *out, const struct statement *statement)
{
	const char *name = statement->name, *given = statement->in.n ? "given" : "NULL";

	if (statement->out.n)
		write_reader(out, statement);
	write_signature(out, statement);
	fputs("\n{\n", out);
	write_given(out, statement);
	switch (statement->kind) {
	case KIND_ONE:
		fprintf(out, "\n\treturn db_run_one(cx, &statement_%s, %s, read_%s, ret_row);\n",
			name, given, name);
		break;
	case KIND_MANY:
		fprintf(out,
			"\tconst struct db_reader reader = { read_%s, sizeof(struct q_%s_row) };\n"
			"\tstruct db_rows found;\n\n"
			"\tTRY(db_run_many(cx, &statement_%s, %s, &reader, &found));\n"
			"\t*ret_rows = (struct q_%s_rows){ found.at, found.n };\n\treturn OK;\n",
			name, name, name, given, name);
		break;
	case KIND_WRITE:
		fprintf(out, "\n\treturn db_run_write(cx, &statement_%s, %s);\n", name, given);
		break;
	case KIND_ANY:
		fprintf(out, "\n\treturn db_run_any(cx, &statement_%s, %s, ret_changed);\n", name,
			given);
		break;
	}
	fputs("}\n\n", out);
}

static void write_body(FILE *out, const struct pack *pack, const struct file *file)
{
	fprintf(out, "/* Made by sqlpack of %s/%s.sql; change that file instead. */\n",
		file->module, file->noun);
	fprintf(out, "#include \"%s/%s.sql.h\"\n\n", file->module, file->noun);
	for (int i = 0; i < pack->statement_count; i++) {
		if (pack->statements[i].file == file) {
			fprintf(out, "extern const struct db_statement statement_%s;\n",
				pack->statements[i].name);
			write_statement(out, pack, pack->statements[i]);
			write_function(out, &pack->statements[i]);
		}
	}
}

void write_statement_files(const char *folder, const struct pack *pack, const struct file *file)
{
	FILE *header = open_output(folder, file->module, format_text("%s.sql.h", file->noun));
	FILE *body = open_output(folder, file->module, format_text("%s.sql.c", file->noun));

	write_header(header, pack, file);
	write_body(body, pack, file);
	close_output(header);
	close_output(body);
}
