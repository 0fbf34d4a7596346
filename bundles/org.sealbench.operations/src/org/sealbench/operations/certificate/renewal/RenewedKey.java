// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.renewal;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.model.CertificateEntry;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;

/**
 * The key of a renewed certificate: a new one of the same kind, or the same.
 *
 * @param privateKey empty where the same key is kept and the project does not have it
 */
record RenewedKey(PublicKey publicKey, Optional<PrivateKey> privateKey) {

	static RenewedKey of(Project project, CertificateEntry entry, boolean same, Tools tools, IProgressMonitor monitor)
			throws ProblemException {
		X509Certificate old = project.certificates().certificate(entry.getNumber());
		if (same) {
			return new RenewedKey(old.getPublicKey(),
					entry.isPrivateKey() ? Optional.of(project.certificates().credential(entry.getNumber()).key())
							: Optional.empty());
		}
		if (!entry.isPrivateKey()) {
			throw new ProblemException(
					CertificateProblem.RENEW_WITHOUT_KEY.at(Place.of(project.certificates().name(entry.getNumber()))));
		}
		Usage usage = Certificates.usage(old).orElse(Usage.WEB_SERVER);
		KeyAlgorithm algorithm = KeyAlgorithm.of(old.getPublicKey())
				.orElseGet(() -> IssuanceSettings.of(project.plant()).keyAlgorithm(usage));
		KeyPair made = tools.keyPairs().generate(List.of(algorithm), monitor).get(0);
		return new RenewedKey(made.getPublic(), Optional.of(made.getPrivate()));
	}

	/** The key pair, for a self-signed certificate. */
	KeyPair pair(Place place) throws ProblemException {
		return new KeyPair(publicKey,
				privateKey.orElseThrow(() -> new ProblemException(CertificateProblem.WITHOUT_KEY.at(place))));
	}
}
