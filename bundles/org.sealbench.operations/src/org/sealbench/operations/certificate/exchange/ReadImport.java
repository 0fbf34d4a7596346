// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.operations.certificate.source.BoundedFile;
import org.sealbench.pki.formats.FormatProblem;
import org.sealbench.pki.formats.FormatReader;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.pki.formats.PasswordSource;

/** The first step of an import: reads what is in a file. Needs no project. */
public final class ReadImport {

	/**
	 * Reads.
	 *
	 * @param keyFile   a second file with the private key of what is in the first
	 * @param passwords is asked when something is encrypted
	 * @return what was found; with the first error if anything in it is damaged or stays locked
	 */
	public Outcome<ImportSource> run(Path file, Optional<Path> keyFile, PasswordSource passwords) {
		return Outcome.attempt(() -> {
			List<FoundPart> parts = new ArrayList<>(read(file, passwords));
			if (keyFile.isPresent()) {
				parts.addAll(read(keyFile.get(), passwords));
			}
			ImportSource source = new ImportSource(file.toString(), parts);
			return Outcome.of(source, unreadable(source));
		});
	}

	private static List<FoundPart> read(Path file, PasswordSource passwords) throws ProblemException {
		byte[] content = BoundedFile.read(file);
		try {
			return new FormatReader(passwords).read(content, file.toString()).parts();
		} finally {
			Wipe.wipe(content);
		}
	}

	/** One error says it all, however many parts of a broken file cannot be read; the items tell of each. */
	private static List<Problem> unreadable(ImportSource source) {
		if (!source.parts().isEmpty() && source.parts().stream().allMatch(FoundPart.Unknown.class::isInstance)) {
			// No login is needed to say so.
			Set<String> kinds = new TreeSet<>();
			source.all(FoundPart.Unknown.class).forEach(each -> kinds.add(each.kind()));
			return List.of(ImportProblem.NOTHING.at(Place.of(source.name()), String.join(", ", kinds)));
		}
		for (FoundPart part : source.parts()) {
			Place place = part.where().isEmpty() ? Place.of(source.name()) : Place.of(source.name(), part.where());
			if (part instanceof FoundPart.Damaged damaged) {
				return List.of(FormatProblem.DAMAGED.at(place, damaged.kind(), damaged.reason()));
			}
			if (part instanceof FoundPart.Locked locked) {
				return List.of(FormatProblem.PASSWORD_MISSING.at(place, locked.kind()));
			}
		}
		return List.of();
	}
}
