// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.storage.FileStore;

/**
 * The OPC UA client identity of this engineering station: key and chain in one file that is private to its owner and
 * stays on this machine. It is not encrypted, so that a connection can be tested without a login; it opens a secure
 * channel and nothing else, a user still has to log in to the device.
 */
public final class StationClientIdentity {

	private static final String PATH = ProjectFolder.STATION_CLIENT;

	private final FileStore files;

	StationClientIdentity(FileStore files) {
		this.files = files;
	}

	/**
	 * The identity, if this station has one.
	 *
	 * @throws ProblemException if its file is damaged or cannot be read
	 */
	public Optional<Credential> read() throws ProblemException {
		if (!files.exists(PATH)) {
			return Optional.empty();
		}
		byte[] content = files.read(PATH);
		return Optional
				.of(new Credential(PrivateKeys.fromPem(content, null, PATH), CertificateReader.readAll(content, PATH)));
	}

	/**
	 * Replaces the identity, at once.
	 *
	 * @throws ProblemException if the file cannot be written
	 */
	public void write(Credential credential) throws ProblemException {
		if (files.exists(PATH)) {
			files.read(PATH);
		}
		byte[] content = (PrivateKeys.toPem(credential.key()) + Certificates.pem(credential.chain()))
				.getBytes(StandardCharsets.US_ASCII);
		TreeMap<String, Optional<byte[]>> wanted = new TreeMap<>();
		wanted.put(PATH, Optional.of(content));
		files.save(wanted);
	}
}
