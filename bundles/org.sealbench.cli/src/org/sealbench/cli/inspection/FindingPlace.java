// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.inspection;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sealbench.common.Place;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.inspection.CheckedFiles;
import org.sealbench.pki.lint.CrlLint;
import org.sealbench.project.folder.ProjectFolder;

/**
 * Finds the file that a finding is about.
 *
 * @param base    what the paths of a report are relative to
 * @param project the folder of the project that was checked, if one was
 * @param files   the files that were checked instead
 * @param names   what they are called
 */
record FindingPlace(Path base, Optional<Path> project, List<Path> files, CheckedFiles names) {

	private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9}): .*", Pattern.DOTALL);

	FindingPlace(Path base, Optional<Path> project, List<Path> files) {
		this(base, project, files, new CheckedFiles(files));
	}

	/** The file as a URI, relative where it lies below the base. */
	String uri(Place place) {
		Path file = project.map(folder -> inProject(folder, place)).orElseGet(() -> checked(place));
		return file.startsWith(base) ? relative(base.relativize(file).toString().replace('\\', '/'))
				: file.toUri().toASCIIString();
	}

	/** A first step with a colon would be a scheme, so another one stands before it (RFC 3986 §4.2). */
	private static String relative(String path) {
		boolean likeScheme = path.split("/", 2)[0].contains(":");
		try {
			return new URI(null, null, likeScheme ? "./" + path : path, null).toASCIIString();
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Path inProject(Path folder, Place place) {
		Matcher number = NUMBERED.matcher(place.object());
		Optional<CertificateNumber> found = number.matches() ? CertificateNumber.parse(number.group(1))
				: Optional.empty();
		if (found.isEmpty()) {
			return folder.resolve(ProjectFolder.PLANT);
		}
		Path list = folder.resolve(ProjectFolder.crl(found.get()));
		return place.field().equals(CrlLint.FIELD) && Files.exists(list) ? list
				: folder.resolve(ProjectFolder.certificate(found.get()));
	}

	private Path checked(Place place) {
		return names.find(place.object()).orElse(files.isEmpty() ? base : files.get(0));
	}
}
