// SPDX-License-Identifier: EPL-2.0
package org.sealbench.model.files;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/**
 * The version of a file's layout, read before anything else of it: a newer file may hold elements that this reader does
 * not know, and the problem should name the version rather than these elements.
 */
final class FormatVersion {

	/** The version that this Sealbench writes, and the newest that it reads. */
	static final int CURRENT = 2;

	private static final String ATTRIBUTE = "formatVersion";
	private static final int MAX_DIGITS = 9;

	/**
	 * One for each thread: a project has thousands of files, and creating a factory takes longer than reading most of
	 * them.
	 */
	private static final ThreadLocal<XMLInputFactory> FACTORY = ThreadLocal.withInitial(FormatVersion::factory);

	private FormatVersion() {
	}

	static void check(byte[] content, String file) throws ProblemException {
		String version = read(content, file);
		if (version == null || !isNumber(version)) {
			throw new ProblemException(FileProblem.NO_VERSION.at(Place.of(file)));
		}
		if (Integer.parseInt(version) > CURRENT) {
			throw new ProblemException(FileProblem.NEWER_FORMAT.at(Place.of(file), version, CURRENT));
		}
	}

	private static boolean isNumber(String version) {
		return version.length() <= MAX_DIGITS && !version.startsWith("0") && !version.isEmpty()
				&& version.chars().allMatch(each -> each >= '0' && each <= '9');
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	/** The Java runtime's parser prints a line of its own on standard error where a file is no UTF-8. */
	private static void checkCharacters(byte[] content, String file) throws ProblemException {
		if (isAscii(content)) {
			return;
		}
		ByteBuffer octets = ByteBuffer.wrap(content);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(octets, CharBuffer.allocate(content.length),
				true);
		if (result.isError()) {
			int line = 1;
			for (int i = 0; i < octets.position(); i++) {
				line += content[i] == '\n' ? 1 : 0;
			}
			throw new ProblemException(ParseErrors.at(file, line, "it is not UTF-8"));
		}
	}

	private static boolean isAscii(byte... content) {
		for (byte each : content) {
			if (each < 0) {
				return false;
			}
		}
		return true;
	}

	private static String read(byte[] content, String file) throws ProblemException {
		checkCharacters(content, file);
		String plain = FirstTag.attribute(content, ATTRIBUTE);
		if (plain != null) {
			return plain;
		}
		try {
			XMLStreamReader reader = FACTORY.get().createXMLStreamReader(new ByteArrayInputStream(content));
			try {
				reader.nextTag();
				return reader.getAttributeValue(null, ATTRIBUTE);
			} finally {
				reader.close();
			}
		} catch (XMLStreamException e) {
			int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
			throw new ProblemException(ParseErrors.at(file, line, e.getMessage()), e);
		}
	}
}
