// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.secret;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.sealbench.common.Wipe;
import org.sealbench.common.file.FilePieces;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.common.file.UserFolders;

/**
 * The key by which this station knows again what it left in a folder that others may write to, as the caches of a
 * project that is shared or was copied: 256 random bits in the user's state folder, readable for the user alone. Where
 * it cannot be kept nothing is known again. It authenticates by HMAC-SHA256 (RFC 2104) and encrypts nothing; deleted,
 * it costs that everything is looked at once more.
 */
public final class StationKey {

	/** The length of a code in bytes. */
	public static final int CODE_LENGTH = 32;

	private static final int LENGTH = 32;
	private static final String ALGORITHM = "HmacSHA256";

	private final Path file;
	private @Nullable Optional<SecretKeySpec> key;

	/** @param file where the key is, or is made when it is first needed */
	public StationKey(Path file) {
		this.file = file;
	}

	/** That of the user who runs this process. */
	public static StationKey ofThisUser() {
		return new StationKey(UserFolders.ofThisProcess().state().resolve("station.key"));
	}

	/**
	 * The code of a content; empty where there is no key.
	 *
	 * @param purpose what the content is: one with another purpose has another code
	 */
	public Optional<byte[]> code(String purpose, byte[] content) {
		return key().map(each -> code(each, purpose, content));
	}

	/** Whether this station gave a content a code. */
	public boolean gave(byte[] code, String purpose, byte[] content) {
		return code(purpose, content).filter(own -> MessageDigest.isEqual(own, code)).isPresent();
	}

	private static byte[] code(SecretKeySpec key, String purpose, byte[] content) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(key);
			mac.update(purpose.getBytes(StandardCharsets.UTF_8));
			mac.update((byte) 0);
			return mac.doFinal(content);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	private synchronized Optional<SecretKeySpec> key() {
		Optional<SecretKeySpec> known = key;
		if (known == null) {
			known = find();
			key = known;
		}
		return known;
	}

	private Optional<SecretKeySpec> find() {
		try {
			byte[] content = isOurs() ? FilePieces.read(file) : new byte[0];
			if (content.length != LENGTH) {
				content = make();
			}
			try {
				return Optional.of(new SecretKeySpec(content, ALGORITHM));
			} finally {
				Wipe.wipe(content);
			}
		} catch (IOException | UnsupportedOperationException e) {
			// A state folder that cannot be used keeps no key.
			return Optional.empty();
		}
	}

	/** Whether there is a file that nobody else can have written or read. */
	private boolean isOurs() throws IOException {
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			return false;
		}
		PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class,
				LinkOption.NOFOLLOW_LINKS);
		return view == null
				|| view.readAttributes().permissions().stream().allMatch(each -> each.name().startsWith("OWNER_"));
	}

	/** Of two processes that make one at once the later one's stays; what the other left is not known again. */
	private byte[] make() throws IOException {
		byte[] fresh = new byte[LENGTH];
		new SecureRandom().nextBytes(fresh);
		OwnerFiles.makeFolder(file.resolveSibling("").toAbsolutePath());
		// Synced: after a power failure there could be a file of zeros otherwise, which is a key that everybody knows.
		OwnerFiles.write(file, fresh);
		return fresh;
	}
}
