// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.inspection;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.Severity;
import org.sealbench.operations.inspection.CheckReport;
import org.sealbench.pki.lint.CrlLint;

/**
 * Findings as a test report in JUnit's XML: each certificate and each revocation list that was checked is a test, which
 * fails by errors and warnings; notes are its output. What could not be read is an error of its own. A project without
 * certificates passes one test.
 */
final class JUnitReport {

	private static final String SUITE = "sealbench check";

	private final Map<String, List<Problem>> tests = new LinkedHashMap<>();
	private final Map<String, String> groups = new LinkedHashMap<>();
	private final List<Problem> errors;

	JUnitReport(CheckReport report, List<Problem> errors) {
		this.errors = errors;
		report.certificates().forEach(each -> add("certificates", each));
		report.revocationLists().forEach(each -> add("revocation lists", Place.of(each, CrlLint.FIELD).toString()));
		report.findings().forEach(each -> add("project", name(each.place())).add(each));
	}

	private static String name(Place place) {
		return place.field().equals(CrlLint.FIELD) ? place.toString() : place.object();
	}

	private List<Problem> add(String group, String name) {
		groups.putIfAbsent(name, group);
		return tests.computeIfAbsent(name, any -> new ArrayList<>());
	}

	String write() {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeCharacters("\n");
			xml.writeStartElement("testsuites");
			xml.writeStartElement("testsuite");
			xml.writeAttribute("name", SUITE);
			boolean empty = tests.isEmpty() && errors.isEmpty();
			xml.writeAttribute("tests", String.valueOf(empty ? 1 : tests.size() + errors.size()));
			xml.writeAttribute("failures",
					String.valueOf(tests.values().stream().filter(each -> !failures(each).isEmpty()).count()));
			xml.writeAttribute("errors", String.valueOf(errors.size()));
			for (Map.Entry<String, List<Problem>> test : tests.entrySet()) {
				test(xml, groups.get(test.getKey()), test.getKey(), "failure", failures(test.getValue()),
						test.getValue().stream().filter(each -> each.severity() == Severity.INFO).toList());
			}
			for (Problem error : errors) {
				test(xml, "files", error.place().object(), "error", List.of(error), List.of());
			}
			if (empty) {
				// Build servers take a report without a test for one that went wrong.
				test(xml, "project", "nothing to check", "failure", List.of(), List.of());
			}
			xml.writeCharacters("\n");
			xml.writeEndElement();
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
		return text.append('\n').toString();
	}

	private static void test(XMLStreamWriter xml, String group, String name, String kind, List<Problem> problems,
			List<Problem> notes) throws XMLStreamException {
		xml.writeCharacters("\n  ");
		xml.writeStartElement("testcase");
		xml.writeAttribute("classname", SUITE + "." + group);
		xml.writeAttribute("name", valid(name));
		if (!problems.isEmpty()) {
			xml.writeStartElement(kind);
			xml.writeAttribute("type", problems.get(0).code().text());
			xml.writeAttribute("message", valid(problems.get(0).line()));
			xml.writeCharacters(lines(problems));
			xml.writeEndElement();
		}
		if (!notes.isEmpty()) {
			xml.writeStartElement("system-out");
			xml.writeCharacters(lines(notes));
			xml.writeEndElement();
		}
		xml.writeEndElement();
	}

	private static List<Problem> failures(List<Problem> problems) {
		return problems.stream().filter(each -> each.severity() != Severity.INFO).toList();
	}

	private static String lines(List<Problem> problems) {
		return valid(problems.stream().map(each -> each.code().text() + ": " + each.line())
				.collect(Collectors.joining("\n")));
	}

	/** A text without what XML 1.0 cannot hold (production 2, Char). */
	private static String valid(String text) {
		return text.codePoints()
				.map(each -> each == '\t' || each == '\n' || each >= 0x20 && each <= 0xD7FF
						|| each >= 0xE000 && each <= 0xFFFD || each >= 0x10000 ? each : 0xFFFD)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}
}
