// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.tag;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.SpreadsheetCell;
import org.sealbench.model.Device;
import org.sealbench.operations.certificate.source.BoundedFile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Tags or methods as a table of comma-separated values (RFC 4180) in UTF-8, headings first. A table that a spreadsheet
 * wrote with semicolons or tabs is read as well.
 *
 * @param <E> tag or method
 */
public record ElementTable<E>(List<Row<E>> rows) {

	private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");

	/**
	 * One line.
	 *
	 * @param place the line, for problems
	 */
	public record Row<E>(String name, Map<Column<E>, String> values, Place place) {
	}

	/**
	 * Reads a table.
	 *
	 * @throws ProblemException if the file cannot be read, is no such table, or lacks the names
	 */
	public static <E> ElementTable<E> read(ElementType<E> type, Path file) throws ProblemException {
		String text = text(file);
		List<CsvRecord> lines = new ArrayList<>();
		try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(text))
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.allowUnclosedQuote(false).ofCsvRecord(text)) {
			reader.forEach(lines::add);
		} catch (CsvParseException e) {
			throw notCsv(file, "after line " + lastLine(lines) + ": a quote is not closed, or text follows one");
		} catch (IOException e) {
			throw notCsv(file, "it ends within a line");
		}
		return new Reading<>(type, file).table(lines);
	}

	/** The line in which the last record ends: a record with line breaks within its quotes has several. */
	private static long lastLine(List<CsvRecord> records) {
		if (records.isEmpty()) {
			return 0;
		}
		CsvRecord last = records.get(records.size() - 1);
		return last.getStartingLineNumber()
				+ last.getFields().stream().mapToLong(each -> LINE_BREAK.matcher(each).results().count()).sum();
	}

	/** The tags or methods of a device as text. */
	public static <E> String write(ElementType<E> type, Device device) {
		StringWriter text = new StringWriter();
		try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
			writer.writeRecord(headings(type));
			type.elements().apply(device).forEach(each -> writer.writeRecord(
					type.columns().stream().map(column -> SpreadsheetCell.write(column.get(each))).toList()));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return text.toString();
	}

	Set<String> names() {
		return rows.stream().map(Row::name).collect(Collectors.toSet());
	}

	private static List<String> headings(ElementType<?> type) {
		return type.columns().stream().map(Column::label).toList();
	}

	private static String text(Path file) throws ProblemException {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(BoundedFile.read(file)))
					.toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			throw notCsv(file, "it is not in UTF-8");
		}
	}

	/** The one that stands in the line of headings; no heading holds any of them. */
	private static char separator(String text) {
		String headings = text.lines().findFirst().orElse("");
		if (headings.indexOf(';') >= 0) {
			return ';';
		}
		return headings.indexOf('\t') >= 0 ? '\t' : ',';
	}

	private static ProblemException notCsv(Path file, String why) {
		return new ProblemException(TagProblem.NOT_CSV.at(Place.of(file.toString()), why));
	}

	/** Gives the fields of the lines their columns. */
	private record Reading<E>(ElementType<E> type, Path file) {

		ElementTable<E> table(List<CsvRecord> lines) throws ProblemException {
			List<Column<E>> columns = columns(lines.isEmpty() ? List.of() : lines.get(0).getFields());
			Map<String, Long> seen = new HashMap<>();
			List<Row<E>> rows = new ArrayList<>();
			for (CsvRecord line : lines.subList(Math.min(1, lines.size()), lines.size())) {
				Row<E> row = row(columns, line);
				Long first = seen.putIfAbsent(row.name(), line.getStartingLineNumber());
				if (first != null) {
					throw new ProblemException(TagProblem.ROW_TWICE.at(row.place(), row.name(), first));
				}
				rows.add(row);
			}
			return new ElementTable<>(List.copyOf(rows));
		}

		private List<Column<E>> columns(List<String> headings) throws ProblemException {
			Place place = Place.of(file.toString());
			List<Column<E>> columns = new ArrayList<>();
			for (String heading : headings) {
				Optional<Column<E>> column = type.columns().stream()
						.filter(each -> each.label().equalsIgnoreCase(heading.strip())).findFirst();
				if (column.isEmpty()) {
					throw new ProblemException(
							TagProblem.COLUMN_UNKNOWN.at(place, heading, String.join(", ", headings(type))));
				}
				if (columns.contains(column.get())) {
					throw new ProblemException(TagProblem.COLUMN_TWICE.at(place, heading));
				}
				columns.add(column.get());
			}
			Column<E> name = type.columns().get(0);
			if (!columns.contains(name)) {
				throw new ProblemException(
						TagProblem.NO_HEADING.at(place, name.label(), String.join(",", headings(type))));
			}
			return columns;
		}

		private Row<E> row(List<Column<E>> columns, CsvRecord line) throws ProblemException {
			Place place = Place.of(file.toString(), "line " + line.getStartingLineNumber());
			if (line.getFieldCount() != columns.size()) {
				throw new ProblemException(TagProblem.ROW_LENGTH.at(place, line.getFieldCount(), columns.size()));
			}
			Map<Column<E>, String> values = new LinkedHashMap<>();
			for (int index = 0; index < columns.size(); index++) {
				String field = SpreadsheetCell.read(line.getField(index));
				values.put(columns.get(index), columns.get(index).keepsBlanks() ? field : field.strip());
			}
			Column<E> name = type.columns().get(0);
			return new Row<>(values.get(name), values, place);
		}
	}
}
