// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.certificate.source.BoundedFile;
import org.sealbench.pki.formats.FormatProblem;
import org.sealbench.pki.formats.FormatReader;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.pki.key.PublicKeyDerivation;

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
			List<Problem> problems = unreadable(file.toString(), parts);
			if (keyFile.isPresent()) {
				List<FoundPart> keys = read(keyFile.get(), passwords);
				problems = problems.isEmpty() ? unreadable(keyFile.get().toString(), keys) : problems;
				problems = problems.isEmpty() ? missingKey(file, parts, keyFile.get(), keys) : problems;
				parts.addAll(keys);
			}
			return Outcome.of(new ImportSource(file.toString(), parts), problems);
		});
	}

	/**
	 * A second file is given for the key of a certificate in the first; without that key the import is not what was
	 * asked for.
	 */
	private static List<Problem> missingKey(Path file, List<FoundPart> parts, Path keyFile, List<FoundPart> keys) {
		List<FoundPart.OfKey> found = keys.stream().filter(FoundPart.OfKey.class::isInstance)
				.map(FoundPart.OfKey.class::cast).toList();
		if (found.isEmpty()) {
			return List.of(ImportProblem.KEY_FILE_WITHOUT_KEY.at(Place.of(keyFile.toString())));
		}
		// A container may bring its key with the certificate that it belongs to.
		Set<PublicKey> certified = Stream.concat(parts.stream(), keys.stream())
				.filter(FoundPart.OfCertificate.class::isInstance)
				.map(each -> ((FoundPart.OfCertificate) each).certificate().getPublicKey()).collect(Collectors.toSet());
		boolean fits = found.stream()
				.anyMatch(each -> PublicKeyDerivation.of(each.key()).filter(certified::contains).isPresent());
		return fits ? List.of()
				: List.of(ImportProblem.KEY_OF_ANOTHER.at(Place.of(keyFile.toString()), file.toString()));
	}

	private static List<FoundPart> read(Path file, PasswordSource passwords) throws ProblemException {
		return new FormatReader(passwords).take(BoundedFile.read(file), file.toString()).parts();
	}

	/** Whether there is anything else than what cannot be used. */
	private static boolean isUsed(List<FoundPart> parts) {
		return parts.stream().anyMatch(each -> each instanceof FoundPart.OfCertificate
				|| each instanceof FoundPart.OfCrl || each instanceof FoundPart.OfKey);
	}

	/** One error is enough, however many parts of a damaged file cannot be read; the items name each. */
	private static List<Problem> unreadable(String file, List<FoundPart> parts) {
		if (!parts.isEmpty() && parts.stream().allMatch(FoundPart.Unknown.class::isInstance)) {
			// This can be reported without a login.
			Set<String> kinds = new TreeSet<>();
			parts.forEach(each -> kinds.add(((FoundPart.Unknown) each).kind()));
			return List.of(ImportProblem.NOTHING.at(Place.of(file), String.join(", ", kinds)));
		}
		for (FoundPart part : parts) {
			Place place = part.where().isEmpty() ? Place.of(file) : Place.of(file, part.where());
			if (part instanceof FoundPart.Damaged damaged && !(damaged.isWhole() && isUsed(parts))) {
				return List.of(damaged.problem(place));
			}
			if (part instanceof FoundPart.Locked locked) {
				return List.of(FormatProblem.PASSWORD_MISSING.at(place, locked.kind()));
			}
		}
		return List.of();
	}
}
