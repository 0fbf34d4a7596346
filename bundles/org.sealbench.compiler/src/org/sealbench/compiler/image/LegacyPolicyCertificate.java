// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.image;

import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CaRollover;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.model.RolloverStage;
import org.sealbench.project.Project;

/**
 * The certificate that serves the legacy OPC UA policies alone, Basic128Rsa15 and Basic256, beside the server's own:
 * one that was created for the device, for OPC UA, and is signed with SHA-1, as by the project CA for old partners.
 */
public final class LegacyPolicyCertificate {

	private LegacyPolicyCertificate() {
	}

	/**
	 * Its number, the newest where there are several; nothing where no such policy is offered.
	 *
	 * @throws ProblemException if the file of a certificate is missing or damaged
	 */
	public static Optional<CertificateNumber> of(Project project, Device device) throws ProblemException {
		if (!ServerRole.OPCUA.isEnabled(device) || !offersOldPolicies(device)) {
			return Optional.empty();
		}
		Optional<CertificateNumber> retired = CaRollover.of(project)
				.filter(each -> each.stage() == RolloverStage.RETIRE).map(CaRollover::old);
		Optional<CertificateNumber> newest = Optional.empty();
		for (CertificateEntry entry : project.certificates().entries()) {
			boolean made = entry.getUsage() == CertificateUsage.OPCUA && device.getName().equals(entry.getDevice())
					&& entry.isPrivateKey() && !entry.getNumber().equals(ServerRole.OPCUA.certificate(device))
					&& !CertificateEntries.isRevoked(entry) && retired.filter(entry.getIssuer()::equals).isEmpty()
					&& project.certificates().find(entry.getIssuer()).filter(CertificateEntries::isRevoked).isEmpty();
			if (made && ProjectCa.isSha1(project.certificates().certificate(entry.getNumber()))) {
				newest = Optional.of(entry.getNumber());
			}
		}
		return newest;
	}

	private static boolean offersOldPolicies(Device device) {
		return device.getOpcUaServer().getSecureChannel() != null && device.getOpcUaServer().getSecureChannel()
				.getOffers().stream().anyMatch(offer -> offer.getLiteral().startsWith("Basic128Rsa15/")
						|| offer.getLiteral().startsWith("Basic256/"));
	}
}
