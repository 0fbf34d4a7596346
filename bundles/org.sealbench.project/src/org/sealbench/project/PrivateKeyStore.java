// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.project.access.AccessProblem;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.storage.FileStore;

/**
 * The private keys of a project by the name of their file. In a protected project they are PKCS#8 files encrypted with
 * a password that is derived from the project key; in others plain ones that are private to their owner and stay out of
 * version control.
 */
final class PrivateKeyStore {

	private final FileStore files;
	private final Access access;
	private final Map<String, PrivateKey> loaded = new HashMap<>();
	private final Map<String, PrivateKey> unsaved = new HashMap<>();
	/** Files of unsaved keys, encoded once: encrypting takes time, and whether a project is dirty is asked often. */
	private final Map<String, byte[]> encoded = new ConcurrentHashMap<>();
	/** Files of keys that were discarded, as they were: encrypted ones stay so. */
	private final Map<String, Discarded> discarded = new HashMap<>();

	private record Discarded(byte[] content, boolean isProtected) {
	}

	PrivateKeyStore(FileStore files, Access access) {
		this.files = files;
		this.access = access;
	}

	void add(String name, PrivateKey key) throws ProblemException {
		access.requireOpen();
		loaded.put(name, key);
		unsaved.put(name, key);
		encoded.remove(name);
	}

	boolean has(String name) {
		return unsaved.containsKey(name) || discarded.containsKey(name)
				|| files.exists(ProjectFolder.key(name, access.isProtected()));
	}

	/** Whether keys can be read: always in an unprotected project. */
	boolean areOpen() {
		return access.isOpen();
	}

	/** Reads many on all cores. What cannot be read is reported when it is asked for. */
	void readAhead(Collection<String> names) {
		Map<String, byte[]> contents = new HashMap<>();
		for (String name : access.isOpen() ? names : List.<String>of()) {
			try {
				if (!loaded.containsKey(name) && !discarded.containsKey(name) && files.exists(path(name))) {
					contents.put(name, files.read(path(name)));
				}
			} catch (ProblemException e) {
				continue;
			}
		}
		Map<String, PrivateKey> decoded = new ConcurrentHashMap<>();
		contents.entrySet().parallelStream().forEach(each -> {
			try {
				decoded.put(each.getKey(), decode(each.getValue(), path(each.getKey())));
			} catch (ProblemException e) {
				decoded.remove(each.getKey());
			}
		});
		loaded.putAll(decoded);
	}

	/** A key that was read before. */
	Optional<PrivateKey> loaded(String name) {
		return Optional.ofNullable(loaded.get(name));
	}

	/** The path of a key's file. */
	String path(String name) {
		return ProjectFolder.key(name, access.isProtected());
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
		Discarded waiting = discarded.get(name);
		if (waiting == null && !files.exists(path)) {
			throw new ProblemException(ProjectProblem.KEY_MISSING.at(Place.of(what)));
		}
		byte[] content = waiting == null ? files.read(path) : waiting.content();
		return decode(content, path);
	}

	private PrivateKey decode(byte[] content, String path) throws ProblemException {
		return access.isProtected() ? decrypt(content, path) : PrivateKeys.fromPem(content, null, path);
	}

	/** A branch from before the project key was exchanged has files that a former key decrypts. */
	private PrivateKey decrypt(byte[] content, String path) throws ProblemException {
		List<char[]> passwords = access.keyPasswords();
		try {
			for (char[] password : passwords) {
				try {
					return PrivateKeys.fromPem(content, password, path);
				} catch (ProblemException e) {
					if (e.problem().code() != PkiProblem.PASSWORD_WRONG) {
						throw e;
					}
				}
			}
			throw new ProblemException(AccessProblem.KEY_OF_ANOTHER_TIME.at(Place.of(path)));
		} finally {
			passwords.forEach(Wipe::wipe);
		}
	}

	/** Marks every existing key to be encrypted again by the next save: what an exchange of the project key needs. */
	void reencrypt(Iterable<String> names) throws ProblemException {
		encoded.clear();
		for (String name : names) {
			if (has(name)) {
				unsaved.put(name, get(name, name));
			}
		}
	}

	/** Marks every key in a plain file to be written encrypted: what protecting a project does. */
	void moveToProtected(Iterable<String> names) throws ProblemException {
		encoded.clear();
		for (String name : names) {
			String path = ProjectFolder.key(name, false);
			if (!unsaved.containsKey(name) && files.exists(path)) {
				PrivateKey key = PrivateKeys.fromPem(files.read(path), null, path);
				loaded.put(name, key);
				unsaved.put(name, key);
			}
		}
	}

	/**
	 * Adds the files of new keys to what is to be saved, and the removal of plain ones in a protected project.
	 *
	 * @param names of the keys that the project has now; one that is not among them stays in memory
	 */
	void collect(SortedMap<String, Optional<byte[]>> wanted, Collection<String> names) throws ProblemException {
		for (String name : names) {
			restore(name, wanted);
		}
		List<String> written = names.stream().filter(unsaved::containsKey).toList();
		encode(written.stream().filter(name -> !encoded.containsKey(name)).toList());
		for (String name : written) {
			wanted.put(ProjectFolder.key(name, access.isProtected()), Optional.of(encoded.get(name)));
			if (access.isProtected()) {
				wanted.put(ProjectFolder.key(name, false), Optional.empty());
			}
		}
	}

	/** Adds the removal of a key's file to what is to be saved, and keeps its content in case the key comes back. */
	void discard(String name, SortedMap<String, Optional<byte[]>> wanted) throws ProblemException {
		for (boolean isProtected : new boolean[] { true, false }) {
			String path = ProjectFolder.key(name, isProtected);
			if (files.exists(path)) {
				discarded.put(name, new Discarded(files.read(path), isProtected));
				wanted.put(path, Optional.empty());
			}
		}
	}

	private void restore(String name, SortedMap<String, Optional<byte[]>> wanted) throws ProblemException {
		Discarded file = discarded.get(name);
		if (file == null || unsaved.containsKey(name)) {
			return;
		}
		if (file.isProtected() || !access.isProtected()) {
			wanted.put(ProjectFolder.key(name, file.isProtected()), Optional.of(file.content()));
		} else {
			// The project has been protected since: no key goes back to disk in the clear.
			unsaved.put(name, PrivateKeys.fromPem(file.content(), null, name));
		}
	}

	void saved(Collection<String> names) {
		names.forEach(unsaved::remove);
		names.forEach(encoded::remove);
		names.forEach(discarded::remove);
	}

	/** Forgets decrypted keys that are on disk. */
	void forget() {
		loaded.keySet().retainAll(unsaved.keySet());
	}

	/** Drops a key that was to be saved, so that the one on disk counts. */
	void dropUnsaved(String name) {
		unsaved.remove(name);
		encoded.remove(name);
		loaded.remove(name);
	}

	private void encode(List<String> names) throws ProblemException {
		if (!access.isProtected()) {
			names.forEach(name -> encoded.put(name, ascii(PrivateKeys.toPem(unsaved.get(name)))));
			return;
		}
		if (names.isEmpty()) {
			return;
		}
		char[] password = access.keyPassword();
		try {
			// On all cores, for a thousand keys come at once when a plant is compiled for the first time.
			names.parallelStream().forEach(name -> encoded.put(name, encrypted(unsaved.get(name), password)));
		} finally {
			Wipe.wipe(password);
		}
	}

	private static byte[] encrypted(PrivateKey key, char... password) {
		try {
			return ascii(PrivateKeys.toEncryptedPem(key, password, PrivateKeys.ITERATIONS_FOR_A_RANDOM_SECRET));
		} catch (ProblemException e) {
			throw new IllegalStateException("a derived password is never empty", e);
		}
	}

	private static byte[] ascii(String pem) {
		return pem.getBytes(StandardCharsets.US_ASCII);
	}
}
