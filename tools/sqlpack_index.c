/* sqlpack_index.c of the build: every statement, table and migration of the binary. */
#include "sqlpack.h"

#include <stdlib.h>
#include <string.h>

static void write_migrations(FILE *out, const struct pack *pack)
{
	fputs("const struct db_migration db_migrations[] = {\n", out);
	for (int i = 0; i < pack->migration_count; i++) {
		fprintf(out, "\t{\n\t\t.name = \"%s\",\n\t\t.sqlite =\n", pack->migrations[i].name);
		write_literal(out, pack->migrations[i].sqlite, "\t\t\t");
		fputs(",\n\t\t.postgres =\n", out);
		write_literal(out, pack->migrations[i].postgres, "\t\t\t");
		fputs(",\n\t},\n", out);
	}
	fputs("\t{},\n};\n", out);
	fprintf(out, "const int db_migration_count = %d;\n\n", pack->migration_count);
}

/* "(a, b) > (?1, ?2)", without the brackets for one. */
static char *key_condition(const struct table *table, const struct column **columns, char mark)
{
	char *names = "", *numbers = "";

	for (int i = 0; i < table->key_count; i++) {
		names = format_text("%s%s%s", names, i ? ", " : "", columns[i]->name);
		numbers = format_text("%s%s%c%d", numbers, i ? ", " : "", mark, i + 1);
	}
	if (table->key_count == 1)
		return format_text("%s > %s", names, numbers);
	return format_text("(%s) > (%s)", names, numbers);
}

static char *scan_text(const struct table *table, const struct column **columns, int n, char mark)
{
	char *list = "", *key = "";

	for (int i = 0; i < n; i++)
		list = format_text("%s%s%s", list, i ? ", " : "", columns[i]->name);
	for (int i = 0; i < table->key_count; i++)
		key = format_text("%s%s%s", key, i ? ", " : "", columns[i]->name);
	return format_text("SELECT %s\nFROM %s WHERE %s\nORDER BY %s LIMIT %c%d", list, table->name,
			   key_condition(table, columns, mark), key, mark, table->key_count + 1);
}

static void write_scan(FILE *out, const struct table *table, const struct column **columns, int n,
		       int number)
{
	struct field fields[n + 1];

	for (int i = 0; i < n; i++)
		fields[i] = (struct field){ columns[i]->name, columns[i]->type, columns[i]->maybe,
					    true };
	write_types(out, format_text("%s_out", table->name), &(struct fields){ fields, n });
	fields[table->key_count] = (struct field){ "most", TYPE_INT, false, true };
	write_types(out, format_text("%s_in", table->name),
		    &(struct fields){ fields, table->key_count + 1 });
	fprintf(out,
		"static const struct db_statement %s_scan = {\n\t.name = \"%s_scan\",\n"
		"\t.module = \"%s\",\n\t.sqlite =\n",
		table->name, table->name, table->module);
	write_literal(out, scan_text(table, columns, n, '?'), "\t\t");
	fputs(",\n\t.postgres =\n", out);
	write_literal(out, scan_text(table, columns, n, '$'), "\t\t");
	fprintf(out,
		",\n\t.in = %s_in,\n\t.in_count = %d,\n\t.out = %s_out,\n\t.out_count = %d,\n"
		"\t.number = %d,\n};\n",
		table->name, table->key_count + 1, table->name, n, number);
}

static int by_name(const void *a, const void *b)
{
	const struct column *const *left = a, *const *right = b;

	return strcmp((*left)->name, (*right)->name);
}

static void write_columns(FILE *out, const struct table *table, const struct column **columns,
			  int n)
{
	const struct column **sorted = take((size_t)n * sizeof(*sorted));

	memcpy(sorted, columns, (size_t)n * sizeof(*sorted));
	qsort(sorted, (size_t)n, sizeof(*sorted), by_name);
	fprintf(out, "static const char *const %s_columns[] = {", table->name);
	for (int i = 0; i < n; i++)
		fprintf(out, " \"%s\",", columns[i]->name);
	fprintf(out, " };\nstatic const int %s_order[] = {", table->name);
	for (int i = 0; i < n; i++) {
		int place = 0;

		while (columns[place] != sorted[i])
			place++;
		fprintf(out, " %d,", place);
	}
	fputs(" };\n", out);
}

static bool has_added(const struct column **columns, int n)
{
	bool added = false;

	for (int i = 0; i < n; i++)
		added = added || columns[i]->added;
	return added;
}

static void write_added(FILE *out, const struct table *table, const struct column **columns, int n)
{
	if (!has_added(columns, n))
		return;
	fprintf(out, "static const char *const %s_added[] = {\n", table->name);
	for (int i = 0; i < n; i++) {
		if (columns[i]->added)
			write_literal(out, columns[i]->added, "\t");
		else
			fputs("\tNULL", out);
		fputs(",\n", out);
	}
	fputs("};\n", out);
}

static void write_image(FILE *out, const struct table *table, int number)
{
	fprintf(out,
		"static struct str image_%s(struct cx *cx, const struct db_value *row,\n"
		"\t\t\t\tstruct str *ret_key)\n{\n"
		"\treturn db_table_image(&db_tables[%d], cx, row, ret_key);\n}\n\n",
		table->name, number);
}

static void write_table(FILE *out, const struct table *table)
{
	const struct column **columns = take((size_t)table->column_count * sizeof(*columns));
	int n = image_columns(table, columns);

	fprintf(out, "\t{\n\t\t.name = \"%s\",\n\t\t.module = \"%s\",\n", table->name,
		table->module);
	fprintf(out, "\t\t.journalled = %s,\n", table->journalled ? "true" : "false");
	if (table->why_not) {
		fputs("\t\t.why_not =\n", out);
		write_literal(out, table->why_not, "\t\t\t");
		fputs(",\n", out);
	}
	fprintf(out, "\t\t.columns = %s_columns,\n\t\t.order = %s_order,\n", table->name,
		table->name);
	if (has_added(columns, n))
		fprintf(out, "\t\t.added = %s_added,\n", table->name);
	fprintf(out, "\t\t.column_count = %d,\n\t\t.key_count = %d,\n", n, table->key_count);
	fprintf(out, "\t\t.scan = &%s_scan,\n\t\t.image = image_%s,\n\t},\n", table->name,
		table->name);
}

static void write_tables(FILE *out, const struct pack *pack)
{
	for (int i = 0; i < pack->table_count; i++) {
		const struct table *table = &pack->tables[i];
		const struct column **columns =
			take((size_t)table->column_count * sizeof(*columns));

		int n = image_columns(table, columns);

		write_scan(out, table, columns, n, pack->statement_count + i);
		write_columns(out, table, columns, n);
		write_added(out, table, columns, n);
		write_image(out, table, i);
	}
	fputs("const struct db_table db_tables[] = {\n", out);
	for (int i = 0; i < pack->table_count; i++)
		write_table(out, &pack->tables[i]);
	fputs("\t{},\n};\n", out);
	fprintf(out, "const int db_table_count = %d;\n\n", pack->table_count);
}

static void write_list(FILE *out, const struct pack *pack)
{
	for (int i = 0; i < pack->statement_count; i++)
		fprintf(out, "extern const struct db_statement statement_%s;\n",
			pack->statements[i].name);
	fputs("\nconst struct db_statement *const db_statements[] = {\n", out);
	for (int i = 0; i < pack->statement_count; i++)
		fprintf(out, "\t&statement_%s,\n", pack->statements[i].name);
	for (int i = 0; i < pack->table_count; i++)
		fprintf(out, "\t&%s_scan,\n", pack->tables[i].name);
	fputs("\tNULL,\n};\n", out);
	fprintf(out, "const int db_statement_count = %d;\n",
		pack->statement_count + pack->table_count);
}

void write_index(const char *folder, const struct pack *pack)
{
	FILE *out = open_output(folder, NULL, "sqlpack_index.c");

	fputs("/* Made by sqlpack of all migrations and statements; change those instead. */\n"
	      "#include \"db/db.h\"\n\n",
	      out);
	write_migrations(out, pack);
	write_tables(out, pack);
	write_list(out, pack);
	close_output(out);
}
