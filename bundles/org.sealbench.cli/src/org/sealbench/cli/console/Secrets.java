// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.common.secret.SecretBytes;

/**
 * Passwords and other secrets from a file or standard input, from the environment, or from the terminal, in this order;
 * never from an argument. Nothing else of the command line reads any. They are given as they are read: what uses them
 * brings them into the form in which they count ({@link org.sealbench.common.secret.SecretText}).
 */
public final class Secrets {

	public static final String VARIABLE = "SEALBENCH_PASSWORD";
	/** For a password that is set, beside the one of a login. */
	public static final String NEW_VARIABLE = "SEALBENCH_NEW_PASSWORD";

	/** How standard input is named where a file is. */
	private static final Path STANDARD_INPUT = Path.of("-");

	private final CommandEnvironment here;

	public Secrets(CommandEnvironment here) {
		this.here = here;
	}

	/**
	 * The secret, which the caller wipes; empty if there is none and nobody to ask.
	 *
	 * @param file     named by the user, a hyphen for the next line of standard input, or {@code null}
	 * @param question for the terminal
	 * @param twice    whether it is new and a typing error would lock the user out
	 * @throws ProblemException if the file cannot be read or holds no secret, or two typings differ
	 */
	public Optional<char[]> find(Path file, String question, boolean twice) throws ProblemException {
		return find(file, VARIABLE, question, twice);
	}

	/**
	 * As above, with an environment variable of its own for a password that is not the login's.
	 *
	 * @throws ProblemException if the file cannot be read or holds no secret, or two typings differ
	 */
	public Optional<char[]> find(Path file, String variableName, String question, boolean twice)
			throws ProblemException {
		Optional<char[]> given = given(file, variableName);
		return given.isPresent() ? given : ask(question, twice);
	}

	/**
	 * A secret from a file, which may be {@code null}, or from an environment variable; nobody is asked. The caller
	 * wipes it.
	 *
	 * @throws ProblemException if the file cannot be read or holds no secret
	 */
	public Optional<char[]> given(Path file, String variableName) throws ProblemException {
		if (file != null) {
			return Optional.of(read(file));
		}
		String variable = here.variable(variableName);
		return variable.isEmpty() ? Optional.empty() : Optional.of(variable.toCharArray());
	}

	/**
	 * A secret asked for at the terminal; empty if there is none, or no answer. The caller wipes it.
	 *
	 * @throws ProblemException if two typings differ
	 */
	public Optional<char[]> ask(String question, boolean twice) throws ProblemException {
		return here.terminal().canAsk() ? Optional.ofNullable(typed(question, twice)) : Optional.empty();
	}

	private char[] typed(String question, boolean twice) throws ProblemException {
		char[] first = here.terminal().askSecret(question + ": ");
		if (first == null || first.length == 0) {
			return null;
		}
		if (twice) {
			char[] second = here.terminal().askSecret(question + ", once more: ");
			boolean same = Arrays.equals(first, second);
			Wipe.wipe(second);
			if (!same) {
				Wipe.wipe(first);
				throw new ProblemException(CliProblem.PASSWORDS_DIFFER.at(Place.of("password")));
			}
		}
		return first;
	}

	private char[] read(Path file) throws ProblemException {
		Place place = Place.of(file.toString());
		byte[] content = new byte[0];
		try {
			content = bytes(file);
			if (content.length > SecretBytes.MOST) {
				throw new ProblemException(CliProblem.PASSWORD_FILE_UNREADABLE.at(place, "it is too large for one"));
			}
			char[] line = SecretBytes.firstLine(content);
			if (line.length == 0) {
				throw new ProblemException(CliProblem.PASSWORD_EMPTY.at(place));
			}
			return line;
		} catch (CharacterCodingException e) {
			throw new ProblemException(CliProblem.PASSWORD_FILE_UNREADABLE.at(place, "it is not UTF-8"), e);
		} catch (IOException e) {
			throw new ProblemException(CliProblem.PASSWORD_FILE_UNREADABLE.at(place, IoReason.of(e)), e);
		} finally {
			Wipe.wipe(content);
		}
	}

	/** Whether a secret is to be taken of standard input; {@code null} is no file. */
	public static boolean isStandardInput(Path file) {
		return STANDARD_INPUT.equals(file);
	}

	private byte[] bytes(Path file) throws IOException {
		if (isStandardInput(file)) {
			return here.readLine(SecretBytes.MOST + 1);
		}
		try (InputStream stream = Files.newInputStream(here.folder().resolve(file))) {
			return stream.readNBytes(SecretBytes.MOST + 1);
		}
	}
}
