// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.validation.request.TrustMaterial;

/**
 * A connection of the network, with what it takes to make it for real.
 *
 * @param link        as it is predicted
 * @param device      name of the device that is connected to
 * @param client      what connects
 * @param certificate number of the certificate that the client presents over OPC UA, or that of none
 * @param here        whether the client is this very engineering station
 * @param trust       what the client trusts
 * @param hosts       addresses and DNS names that the server's certificate has to have
 * @param dates       what begins or ends for the two of them, in ascending order: the first moment at which something
 *                    is another
 */
public record Trial(NetworkConnection link, String device, NetworkNode.Kind client, CertificateNumber certificate,
		boolean here, TrustMaterial trust, List<String> hosts, List<Instant> dates) {

	public Trial {
		hosts = List.copyOf(hosts);
		dates = List.copyOf(dates);
	}

	/** What both ends make of each other's certificates, whoever logs in afterwards. */
	public static NetworkConnection.Verdict withoutLogin(NetworkConnection link) {
		List<Finding> findings = link.findings().stream().filter(each -> each.check().check() != ConnectionCheck.LOGIN)
				.toList();
		return new NetworkConnection(link.from(), link.to(), link.protocol(), link.security(), findings).verdict();
	}

	static Trial web(NetworkConnection link, Participant browser, Participant device) {
		WebServerSide server = device.web().orElseThrow();
		TrustMaterial trust = server.identity().map(ParticipantIdentity::outside).orElseGet(TrustMaterial::of);
		Dates dates = new Dates();
		server.identity().ifPresent(each -> dates.add(each.chain()));
		dates.add(trust);
		return new Trial(link, device.node().name(), browser.node().kind(), CertificateNumber.NONE, false, trust,
				server.hosts(), dates.list());
	}

	static Trial opcUa(NetworkConnection link, Participant client, Participant device) {
		OpcUaServerSide server = device.opcUa().orElseThrow();
		TrustMaterial trust = client.trust().or(() -> server.identity().map(ParticipantIdentity::outside))
				.orElseGet(TrustMaterial::of);
		Dates dates = new Dates();
		Stream.of(client.identity(), server.identity()).flatMap(Optional::stream)
				.forEach(each -> dates.add(each.chain()));
		dates.add(server.sha1());
		dates.add(trust);
		dates.add(server.trust());
		if (server.settings().autoAccept() && server.settings().autoAcceptUntil() != null) {
			dates.after(server.settings().autoAcceptUntil());
		}
		return new Trial(link, device.node().name(), client.node().kind(),
				client.identity().map(ParticipantIdentity::number).orElse(CertificateNumber.NONE), client.here(), trust,
				server.hosts(), dates.list());
	}

	/**
	 * Collects dates. Those of certificates and lists count in full seconds, both ends included (RFC 5280 §4.1.2.5).
	 */
	private static final class Dates {

		private final TreeSet<Instant> found = new TreeSet<>();

		void add(TrustMaterial trust) {
			add(trust.anchors());
			add(trust.intermediates());
			for (X509CRL list : trust.crls()) {
				found.add(list.getThisUpdate().toInstant());
				Optional.ofNullable(list.getNextUpdate()).map(Date::toInstant).ifPresent(this::after);
			}
		}

		void add(List<X509Certificate> certificates) {
			for (X509Certificate each : certificates) {
				found.add(each.getNotBefore().toInstant());
				after(each.getNotAfter().toInstant());
			}
		}

		void after(Instant last) {
			found.add(last.plusSeconds(1));
		}

		List<Instant> list() {
			return List.copyOf(found);
		}
	}
}
