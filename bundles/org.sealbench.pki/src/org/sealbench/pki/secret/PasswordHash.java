// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.secret;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.common.secret.SecretText;
import org.sealbench.pki.PkiProblem;

/**
 * Passwords as salted hashes: Argon2id in the PHC string format, {@code $argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>}
 * (base64 without padding).
 */
public final class PasswordHash {

	/** The cost that OWASP's password storage cheat sheet names first: 19 MiB, 2 passes, 1 lane. */
	private static final int MEMORY_KIB = 19456;
	private static final int ITERATIONS = 2;
	private static final int PARALLELISM = 1;
	private static final int SALT_LENGTH = 16;
	private static final int HASH_LENGTH = 32;
	private static final int MAX_HASH_LENGTH = 64;

	private static final Pattern PHC = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,9}),p=(\\d{1,9})"
			+ "\\$([A-Za-z0-9+/]{1,100})\\$([A-Za-z0-9+/]{1,100})");

	private static final Place PLACE = Place.of("password hash");

	private PasswordHash() {
	}

	/** A hash with a new salt, of the form in which the password counts ({@link SecretText}). */
	public static String hash(char[] password, SecureRandom random) {
		byte[] salt = new byte[SALT_LENGTH];
		random.nextBytes(salt);
		List<char[]> forms = SecretText.forms(password);
		try {
			return text(salt, Argon2id.derive(forms.get(0), salt, MEMORY_KIB, ITERATIONS, PARALLELISM, HASH_LENGTH));
		} finally {
			forms.forEach(Wipe::wipe);
		}
	}

	/**
	 * Whether a password is the one that was hashed, in the form in which it counts or, as older versions hashed it, as
	 * it is. The comparison takes constant time, which depends on nothing but what was given.
	 *
	 * @throws ProblemException if the stored text is no such hash, or asks for an unreasonable cost
	 */
	public static boolean verify(String phc, char[] password) throws ProblemException {
		Matcher parts = PHC.matcher(phc);
		if (!parts.matches()) {
			throw damaged("it is not in the PHC form of Argon2id");
		}
		int memory = Integer.parseInt(parts.group(1));
		int iterations = Integer.parseInt(parts.group(2));
		int parallelism = Integer.parseInt(parts.group(3));
		Argon2id.checkCost(memory, iterations, parallelism, PLACE);
		byte[] salt = base64(parts.group(4));
		byte[] expected = base64(parts.group(5));
		if (!Argon2id.isSaltSane(salt) || expected.length < SALT_LENGTH || expected.length > MAX_HASH_LENGTH) {
			throw damaged("its salt or hash has an unusual length");
		}
		List<char[]> forms = SecretText.forms(password);
		try {
			boolean right = false;
			for (char[] form : forms) {
				right |= MessageDigest.isEqual(expected,
						Argon2id.derive(form, salt, memory, iterations, parallelism, expected.length));
			}
			return right;
		} finally {
			forms.forEach(Wipe::wipe);
		}
	}

	/**
	 * A hash that no password is known to have (it is all zeros), of the usual cost: verifying against it makes an
	 * unknown user's login take as long as a known one's.
	 */
	public static String dummy() {
		return text(new byte[SALT_LENGTH], new byte[HASH_LENGTH]);
	}

	private static String text(byte[] salt, byte[] hash) {
		Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
		return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + ITERATIONS + ",p=" + PARALLELISM + "$"
				+ base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
	}

	private static byte[] base64(String text) throws ProblemException {
		try {
			return Base64.getDecoder().decode(text);
		} catch (IllegalArgumentException e) {
			throw damaged("it is not base64");
		}
	}

	private static ProblemException damaged(String why) {
		return new ProblemException(PkiProblem.HASH_DAMAGED.at(PLACE, why));
	}
}
