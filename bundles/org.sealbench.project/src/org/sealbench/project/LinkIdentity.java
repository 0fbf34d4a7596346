// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Signatures;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.storage.FileStore;

/**
 * What a project authenticates with to its devices on the link: key and self-signed certificate. A protected project
 * has one, encrypted, for everybody. The key of an unprotected one stays on its machine, so that each clone makes a
 * pair of its own; its certificate stays beside the key, for in the shared file the clones would overwrite each
 * other's.
 */
public final class LinkIdentity {

	private static final String SHARED = ProjectFolder.certificate(ProjectFolder.LINK);
	private static final String OWN = ProjectFolder.PRIVATE + "/" + ProjectFolder.LINK + ".crt.pem";

	private final FileStore files;
	private final PrivateKeyStore keys;
	private final Access access;
	private Credential credential;
	private byte[] unsaved;

	LinkIdentity(FileStore files, PrivateKeyStore keys, Access access) {
		this.files = files;
		this.keys = keys;
		this.access = access;
	}

	/**
	 * Key and certificate.
	 *
	 * @throws ProblemException if there are none, nobody is logged in, or a file is damaged or does not belong to the
	 *                          other
	 */
	public Credential get() throws ProblemException {
		if (credential == null) {
			Credential read = read();
			if (!Signatures.isKeyPair(read.key(), read.certificate().getPublicKey())) {
				throw new ProblemException(
						ProjectProblem.LINK_KEY_MISMATCH.at(Place.of(keys.path(ProjectFolder.LINK)), file()));
			}
			credential = read;
		}
		return credential;
	}

	/**
	 * Whether both are there and belong together; in an unprotected project a clone has the certificate of another
	 * one's key.
	 *
	 * @throws ProblemException if a file is damaged
	 */
	public boolean exists() throws ProblemException {
		if (credential != null) {
			return true;
		}
		if (!keys.has(ProjectFolder.LINK) || !files.exists(file())) {
			return false;
		}
		if (access.isProtected()) {
			return true;
		}
		Credential read = read();
		return Signatures.isKeyPair(read.key(), read.certificate().getPublicKey());
	}

	private Credential read() throws ProblemException {
		PrivateKey key = keys.get(ProjectFolder.LINK, "link certificate");
		X509Certificate certificate = CertificateReader.read(files.read(file()), file());
		return new Credential(key, List.of(certificate));
	}

	private String file() {
		return !access.isProtected() && files.exists(OWN) ? OWN : SHARED;
	}

	void set(Credential made) throws ProblemException {
		credential = made;
		keys.add(ProjectFolder.LINK, made.key());
		unsaved = Certificates.pem(made.certificate()).getBytes(StandardCharsets.US_ASCII);
	}

	/** The key of this machine becomes the one that everybody has. */
	void moveToProtected() throws ProblemException {
		if (unsaved == null && files.exists(OWN)) {
			unsaved = files.read(OWN);
		}
	}

	/** Adds what is to be written and deleted. */
	void collect(SortedMap<String, Optional<byte[]>> wanted) throws ProblemException {
		if (unsaved == null) {
			return;
		}
		boolean isShared = access.isProtected() || !files.exists(SHARED);
		String path = isShared ? SHARED : OWN;
		if (files.exists(path) && files.seen(path).isEmpty()) {
			// Replaced unread; once it was read, one that somebody else changed since is not overwritten.
			files.read(path);
		}
		wanted.put(path, Optional.of(unsaved));
		if (isShared && files.exists(OWN)) {
			wanted.put(OWN, Optional.empty());
		}
	}

	void saved() {
		unsaved = null;
	}

	void forget() {
		credential = null;
	}
}
