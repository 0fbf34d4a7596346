// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.request;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.OutputFile;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.pki.request.SigningRequest;
import org.sealbench.project.Project;

/**
 * Writes a signing request (PKCS#10) that asks an outside CA for a certificate with the content and the key of one of
 * the project. The response is imported by {@link CompleteRequest}. Changes nothing.
 */
public final class RequestCertificate {

	private final boolean replaces;

	/** Replaces no file. */
	public RequestCertificate() {
		this(false);
	}

	/** @param replaces whether a file that is there is replaced */
	public RequestCertificate(boolean replaces) {
		this.replaces = replaces;
	}

	/**
	 * Writes the request.
	 *
	 * @param file PEM, or DER where its name ends in {@code .der}
	 * @return the file
	 */
	public Outcome<Path> run(Project project, CertificateNumber number, Path file) {
		return Outcome.attempt(() -> {
			project.access().requireOpen();
			if (!replaces && OutputFile.isTaken(file)) {
				return Outcome.failed(OperationProblem.FILE_EXISTS.at(Place.of(file.toString())));
			}
			CertificateEntry entry = project.certificates().entry(number);
			Place place = Place.of(project.certificates().name(number));
			Optional<Device> device = project.device(entry.getDevice());
			if (device.isPresent() && !device.get().isGlobalSecurity()) {
				return Outcome.failed(CertificateProblem.ONLY_SELF_SIGNED.at(place, device.get().getName()));
			}
			if (!entry.isPrivateKey()) {
				return Outcome.failed(CertificateProblem.WITHOUT_KEY.at(place));
			}
			OutputFile.write(file, content(SigningRequest.of(project.certificates().credential(number)), file));
			return Outcome.of(file);
		});
	}

	private static byte[] content(SigningRequest request, Path file) {
		boolean binary = file.toString().toLowerCase(Locale.ROOT).endsWith(".der");
		return binary ? request.der() : request.pem().getBytes(StandardCharsets.US_ASCII);
	}
}
