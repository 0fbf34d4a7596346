// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.IoReason;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.StationName;
import org.sealbench.operations.certificate.source.PkiFolderPart;
import org.sealbench.operations.recipient.Recipient;
import org.sealbench.operations.recipient.RecipientLog;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.project.CertificateManager;
import org.sealbench.project.Project;

/**
 * Puts a certificate where third-party OPC UA clients look for what they trust: {@code trusted/certs} and
 * {@code trusted/crl} of their PKI folder, the certificates above it in {@code issuers}, each with its revocation list.
 * Clients of Milo, node-opcua and Unified Automation have the same layout; others call its parts by other names. The
 * project remembers the folder, so that later revocation lists reach it.
 */
public final class ExportToPkiFolder {

	/**
	 * Exports.
	 *
	 * @param folder that holds, or will hold, {@code trusted} and {@code issuers}
	 * @return the files written
	 */
	public Outcome<List<Path>> run(Project project, CertificateNumber number, Path folder) {
		return Outcome.attempt(() -> {
			if (Files.exists(folder) && !Files.isDirectory(folder)) {
				return Outcome.failed(ImportProblem.FOLDER_UNFIT.at(Place.of(folder.toString())));
			}
			try {
				List<Path> written = write(project.certificates(), number, folder);
				new RecipientLog(project).add(
						Recipient.folder(folder.toAbsolutePath().normalize().toString(), StationName.get(), number));
				return Outcome.of(written);
			} catch (IOException e) {
				return Outcome.failed(OperationProblem.CANNOT_WRITE.at(Place.of(folder.toString()), IoReason.of(e)));
			}
		});
	}

	private static List<Path> write(CertificateManager manager, CertificateNumber number, Path folder)
			throws ProblemException, IOException {
		List<Path> written = new ArrayList<>();
		Path target = PkiFolderPart.TRUSTED.in(folder);
		CertificateNumber next = number;
		for (int steps = 0; next.isGiven() && steps <= manager.entries().size(); steps++) {
			write(manager.certificate(next), manager.crls().of(next), target, written);
			target = PkiFolderPart.ISSUERS.in(folder);
			next = manager.entry(next).getIssuer();
		}
		return written;
	}

	/**
	 * Brings a folder that this certificate was exported to up to date: with the present revocation lists of the CAs
	 * above it and of itself, and without it where it is revoked.
	 *
	 * @return the files written or deleted; empty if the certificate is not there, so that nobody there trusts it
	 * @throws ProblemException if a certificate or a list of the project cannot be read
	 * @throws IOException      if the folder cannot be read or written
	 */
	public List<Path> refresh(CertificateManager manager, CertificateNumber number, Path folder)
			throws ProblemException, IOException {
		X509Certificate certificate = manager.certificate(number);
		Path own = PkiFolderPart.TRUSTED.in(folder).resolve(PkiFolderPart.CERTIFICATES)
				.resolve(fileName(certificate) + ".der");
		if (!Files.isRegularFile(own) || !Arrays.equals(Files.readAllBytes(own), Certificates.der(certificate))) {
			return List.of();
		}
		List<Path> written = write(manager, number, folder);
		if (CertificateEntries.isRevoked(manager.entry(number))) {
			Files.delete(own);
		}
		return written;
	}

	private static void write(X509Certificate certificate, Optional<X509CRL> crl, Path target, List<Path> written)
			throws IOException {
		String name = fileName(certificate);
		write(target.resolve(PkiFolderPart.CERTIFICATES).resolve(name + ".der"), Certificates.der(certificate),
				written);
		if (crl.isPresent()) {
			write(target.resolve(PkiFolderPart.LISTS).resolve(name + ".crl"), Crls.der(crl.get()), written);
		}
	}

	private static void write(Path file, byte[] content, List<Path> written) throws IOException {
		Files.createDirectories(file.getParent());
		// Renamed into its place: a client reads all of it, and where a link lies nothing behind it is written over.
		OwnerFiles.writeForAll(file, content);
		written.add(file);
	}

	/** The usual name in such folders: the common name, and the SHA-1 fingerprint in brackets. */
	private static String fileName(X509Certificate certificate) {
		String name = Certificates.commonName(certificate).replaceAll("[^A-Za-z0-9._() -]", "_");
		return name.substring(0, Math.min(60, name.length())) + " ["
				+ Certificates.fingerprint(certificate, "SHA-1").replace(":", "") + "]";
	}
}
