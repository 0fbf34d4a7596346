// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.connection.PresentedTls;
import org.sealbench.operations.connection.TlsHandshake;
import org.sealbench.pki.Usage;

/** Looks at a web server: TLS, certificates, clock, and what browsers would say. */
final class WebExamination {

	private static final int HTTPS = 443;

	private final InstantSource clock;

	WebExamination(InstantSource clock) {
		this.clock = clock;
	}

	/** @throws ProblemException if the URL is malformed, or nothing answers (category UNREACHABLE) */
	Examination run(String url, IProgressMonitor monitor) throws ProblemException {
		URI address = parse(url);
		String host = address.getHost().replaceAll("[\\[\\]]", "");
		SubMonitor progress = SubMonitor.convert(monitor, "Looking at " + host, 2);
		PresentedTls tls = new TlsHandshake(host, address.getPort() < 0 ? HTTPS : address.getPort()).askingForTheTime()
				.run(progress.split(1));
		ExaminationNotes notes = new ExaminationNotes(url, Examination.Kind.WEB_SERVER);
		notes.fact("protocol", tls.protocol());
		notes.fact("cipher suite", tls.cipher());
		ServerClock.note(tls.time(), clock.instant(), notes);
		for (X509Certificate each : tls.chain()) {
			notes.certificate(new ExaminedCertificate(url, each));
		}
		PresentedChain chain = new PresentedChain(tls.chain(), Optional.of(withoutZone(host)), clock.instant());
		notes.fact("trust anchor", chain.anchor());
		notes.opinions(chain.browsers());
		notes.findings(chain.findings(Usage.WEB_SERVER));
		progress.worked(1);
		return notes.end();
	}

	private static String withoutZone(String host) {
		int zone = host.indexOf('%');
		return zone < 0 ? host : host.substring(0, zone);
	}

	private static URI parse(String url) throws ProblemException {
		try {
			URI address = new URI(url);
			if (address.getHost() != null && address.getUserInfo() == null && address.getPort() <= 65_535
					&& address.getPort() != 0) {
				return address;
			}
		} catch (URISyntaxException e) {
			// The answer is the same as for a URL without a host.
		}
		String shown = url.replaceFirst("//[^/]*@", "//");
		throw new ProblemException(DoctorProblem.SCHEME_UNKNOWN.at(Place.of(shown), "https://192.0.2.1:8443"));
	}
}
