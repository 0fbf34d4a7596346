// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;

/**
 * Names of files and folders as people type them. Every system has texts that are none: on Windows those with one of
 * {@code <>"|?*} or a colon within, everywhere those with the character 0, and where the locale knows ASCII only those
 * with others. All that is typed comes through here, so that each is refused by one problem.
 */
public final class TypedPath {

	private TypedPath() {
	}

	/**
	 * The path.
	 *
	 * @throws ProblemException if the text cannot be one here
	 */
	public static Path of(String typed) throws ProblemException {
		try {
			return Path.of(typed);
		} catch (InvalidPathException e) {
			throw new ProblemException(problem(typed, e), e);
		}
	}

	/** The path, unless the text cannot be one here. */
	public static Optional<Path> find(String typed) {
		try {
			return Optional.of(Path.of(typed));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** The paths of all texts; where one cannot be one, none, and the problem of each that cannot. */
	public static Outcome<List<Path>> all(Collection<String> names) {
		List<Problem> problems = names.stream().map(TypedPath::check).flatMap(Optional::stream).toList();
		return problems.isEmpty() ? Outcome.of(names.stream().map(TypedPath::checked).toList())
				: Outcome.failed(problems);
	}

	/** The path of a text that was checked already, as a dialog checks it at every key. */
	public static Path checked(String typed) {
		return Path.of(typed);
	}

	/** Why a text cannot be a path here, if it cannot. */
	public static Optional<Problem> check(String typed) {
		try {
			of(typed);
			return Optional.empty();
		} catch (ProblemException e) {
			return Optional.of(e.problem());
		}
	}

	private static Problem problem(String typed, InvalidPathException cause) {
		String where = cause.getIndex() < 0 ? "" : " at character " + (cause.getIndex() + 1);
		return PathProblem.NO_PATH.at(Place.of(typed),
				cause.getReason().toLowerCase(Locale.ROOT).replaceFirst("[.]+$", "") + where);
	}
}
