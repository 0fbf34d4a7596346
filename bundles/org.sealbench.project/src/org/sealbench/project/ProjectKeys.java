package org.sealbench.project;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.pki.PrivateKeys;

/**
 * The private keys of a project by the name of their file. In a protected project they are PKCS#8 files encrypted with
 * a password that follows from the project key; in others plain ones that are private to their owner and stay out of
 * version control.
 */
final class ProjectKeys {

	private final FileStore files;
	private final Access access;
	private final Map<String, PrivateKey> loaded = new HashMap<>();
	private final Map<String, PrivateKey> unsaved = new HashMap<>();

	ProjectKeys(FileStore files, Access access) {
		this.files = files;
		this.access = access;
	}

	void add(String name, PrivateKey key) throws ProblemException {
		access.requireOpen();
		loaded.put(name, key);
		unsaved.put(name, key);
	}

	boolean has(String name) {
		return unsaved.containsKey(name) || files.exists(ProjectFolder.key(name, access.isProtected()));
	}

	PrivateKey get(String name, String what) throws ProblemException {
		access.requireOpen();
		PrivateKey key = loaded.get(name);
		if (key == null) {
			key = read(name, what);
			loaded.put(name, key);
		}
		return key;
	}

	private PrivateKey read(String name, String what) throws ProblemException {
		String path = ProjectFolder.key(name, access.isProtected());
		if (!files.exists(path)) {
			throw new ProblemException(ProjectProblem.KEY_MISSING.at(Place.of(what)));
		}
		char[] password = access.isProtected() ? access.keyPassword() : null;
		byte[] content = files.read(path);
		try {
			return PrivateKeys.fromPem(content, password, path);
		} finally {
			Wipe.wipe(password);
		}
	}

	/** Takes every key out of its plain file, to be written encrypted: what protecting a project does. */
	void moveToProtected(Iterable<String> names) throws ProblemException {
		for (String name : names) {
			String path = ProjectFolder.key(name, false);
			if (!unsaved.containsKey(name) && files.exists(path)) {
				PrivateKey key = PrivateKeys.fromPem(files.read(path), null, path);
				loaded.put(name, key);
				unsaved.put(name, key);
			}
		}
	}

	/** Adds the files of new keys to what is to be saved, and the removal of plain ones in a protected project. */
	void collect(SortedMap<String, Optional<byte[]>> wanted) throws ProblemException {
		for (Map.Entry<String, PrivateKey> key : unsaved.entrySet()) {
			wanted.put(ProjectFolder.key(key.getKey(), access.isProtected()), Optional.of(encode(key.getValue())));
			if (access.isProtected()) {
				wanted.put(ProjectFolder.key(key.getKey(), false), Optional.empty());
			}
		}
	}

	void saved() {
		unsaved.clear();
	}

	/** Forgets decrypted keys that are on disk. */
	void forget() {
		loaded.keySet().retainAll(unsaved.keySet());
	}

	private byte[] encode(PrivateKey key) throws ProblemException {
		if (!access.isProtected()) {
			return PrivateKeys.toPem(key).getBytes(StandardCharsets.US_ASCII);
		}
		char[] password = access.keyPassword();
		try {
			return PrivateKeys
					.toEncryptedPem(key, password, PrivateKeys.ITERATIONS_FOR_A_RANDOM_SECRET).getBytes(StandardCharsets.US_ASCII);
		} finally {
			Wipe.wipe(password);
		}
	}
}
