package org.sealbench.compiler.check;

import java.security.cert.X509Certificate;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.Entries;
import org.sealbench.compiler.certificate.StationClient;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.Device;
import org.sealbench.pki.Certificates;

/**
 * The trusted clients of an OPC UA server exist, and the device can reach them: without global security settings it
 * knows self-signed certificates of this project only.
 */
final class TrustedClientChecker implements Checker {

	@Override
	public void check(CheckContext context, Device device, Problems problems) {
		CheckContext.channel(device)
				.ifPresent(channel -> channel.getTrustedClients().forEach(number -> check(context, device, number, problems)));
	}

	private static void check(CheckContext context, Device device, int number, Problems problems) {
		Place place = Place.of(device.getName(), "OPC UA > trusted clients");
		Optional<CertificateEntry> entry = context.entry(number);
		if (entry.isEmpty()) {
			problems.add(CompilerProblem.TRUSTED_UNKNOWN.at(place, number));
			return;
		}
		try {
			X509Certificate certificate = context.project().certificates().certificate(number);
			String name = context.project().certificates().name(number);
			String foreign = device.isGlobalSecurity() ? "" : foreign(context, entry.get(), certificate);
			if (!foreign.isEmpty()) {
				problems.add(CompilerProblem.TRUSTED_NOT_LOCAL.at(place, name, foreign));
			}
			if (Entries.isRevoked(entry.get())) {
				problems.add(CompilerProblem.TRUSTED_REVOKED.at(place, name));
			}
			if (context.now().isAfter(certificate.getNotAfter().toInstant())) {
				problems.add(CompilerProblem.TRUSTED_EXPIRED.at(place, name, certificate.getNotAfter().toInstant()));
			}
		} catch (ProblemException e) {
			problems.add(e.problem());
		}
	}

	/** What keeps a certificate from being reached without global security settings; empty if nothing does. */
	private static String foreign(CheckContext context, CertificateEntry entry, X509Certificate certificate) {
		if (Certificates.isCa(certificate)) {
			return "a CA";
		}
		if (!Certificates.isSelfSigned(certificate)) {
			return "signed by a CA";
		}
		boolean local = entry.getStore() == CertificateStore.LOCAL
				|| StationClient.isSelfSigned(context.plant(), entry, certificate);
		return local ? "" : "imported";
	}
}
