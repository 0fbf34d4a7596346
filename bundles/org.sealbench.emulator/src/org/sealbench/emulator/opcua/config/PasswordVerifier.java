// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.config;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.device.settings.UserSettings;
import org.sealbench.pki.secret.PasswordHash;

/**
 * Compares passwords with the device's users. Whatever is wrong, the user, the password or the token around it, one
 * hash is computed, so that the time reveals nothing. A password that was right once is recognised without the hash, by
 * a digest under a key of this process: frequent logins do not wait each time, and only who knows the password sees a
 * difference.
 */
public final class PasswordVerifier {

	private static final int KEY_LENGTH = 32;
	private static final String ALGORITHM = "HmacSHA256";

	/** A hash takes much memory by design; nobody must be able to use up all of it by logging in often. */
	private final Semaphore hashing = new Semaphore(2);
	private final OpcUaServerSettings settings;
	private final SecretKeySpec key;
	private final Map<String, byte[]> proven = new ConcurrentHashMap<>();

	PasswordVerifier(OpcUaServerSettings settings) {
		this.settings = settings;
		byte[] random = new byte[KEY_LENGTH];
		new SecureRandom().nextBytes(random);
		this.key = new SecretKeySpec(random, ALGORITHM);
	}

	/**
	 * Whether the user may log in.
	 *
	 * @param password empty if the token could not be read
	 * @throws ProblemException if the stored hash is damaged
	 */
	public boolean allows(String user, Optional<char[]> password) throws ProblemException {
		Optional<UserSettings> known = settings.users().stream().filter(each -> each.name().equals(user)).findFirst();
		byte[] digest = digest(password.orElseGet(() -> new char[0]));
		boolean right = MessageDigest.isEqual(digest, proven.getOrDefault(user, new byte[0]))
				|| verify(known.map(UserSettings::passwordHash).orElseGet(PasswordHash::dummy), password);
		boolean allowed = right && known.isPresent() && password.isPresent() && settings.passwordLogin();
		if (allowed) {
			proven.put(user, digest);
		}
		return allowed;
	}

	private boolean verify(String hash, Optional<char[]> password) throws ProblemException {
		hashing.acquireUninterruptibly();
		try {
			return PasswordHash.verify(hash, password.orElseGet(() -> new char[0]));
		} finally {
			hashing.release();
		}
	}

	private byte[] digest(char[] password) {
		ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(key);
			mac.update(bytes.duplicate());
			return mac.doFinal();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("this Java runtime has no " + ALGORITHM, e);
		} finally {
			Wipe.wipe(bytes.array());
		}
	}
}
