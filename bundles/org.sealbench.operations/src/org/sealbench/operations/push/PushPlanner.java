// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.push.PushState;
import org.sealbench.opcua.push.TrustLists;
import org.sealbench.opcua.validation.ApplicationCertificateValidator;
import org.sealbench.opcua.validation.CertificateValidationRequest;
import org.sealbench.opcua.validation.CertificateValidationResult;
import org.sealbench.operations.connection.ClientTrust;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.SubjectAlternativeName.Type;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.project.Project;

/** Compares what a server has with what it should have. Changes nothing. */
final class PushPlanner {

	/** A certificate that ends sooner is renewed. */
	private static final Duration SOON = Duration.ofDays(30);

	private final Project project;
	private final CertificateNumber signingCa;
	private final ConnectionRequest connection;
	private final Place place;

	PushPlanner(Project project, CertificateNumber signingCa, ConnectionRequest connection) {
		this.project = project;
		this.signingCa = signingCa;
		this.connection = connection;
		this.place = Place.of(connection.endpointUrl());
	}

	PushPlan plan(PushRequest order, PushState state) throws ProblemException {
		List<String> changes = new ArrayList<>();
		Optional<TrustListChange> trust = order.trustList() ? trust(order, state) : Optional.empty();
		trust.ifPresent(each -> changes.addAll(each.texts()));
		List<SubjectAlternativeName> names = List.of();
		if (order.certificate()) {
			List<SubjectAlternativeName> wanted = names(order, state);
			Optional<String> reason = reason(order, state.certificate(), wanted);
			if (reason.isPresent()) {
				requireCertificates(order, state);
				names = wanted;
				changes.add("certificate of " + project.certificates().name(signingCa) + " in the place of "
						+ Certificates.commonName(state.certificate()) + " (" + reason.get() + ")"
						+ key(order.key(), OwnServer.of(project, connection, state.certificate()).isPresent()));
			}
		}
		return new PushPlan(state, signingCa, trust, names, changes);
	}

	private Optional<TrustListChange> trust(PushRequest order, PushState state) throws ProblemException {
		TrustListChange change = new TrustListChange(
				state.trust().orElse(new TrustLists(List.of(), List.of(), List.of(), List.of())));
		if (!order.remove().isEmpty() && state.trust().isEmpty()) {
			throw fixed(state.missing("TrustList.Open", "TrustList.Read", "TrustList.Close"));
		}
		for (String fingerprint : order.remove()) {
			change.remove(fingerprint, OwnServer.clients(project, connection, state.certificate()), place);
		}
		X509Certificate ca = project.certificates().certificate(signingCa);
		change.add(ca, " and those it signs");
		Optional<X509CRL> list = project.certificates().crls().of(signingCa);
		for (X509Certificate each : order.add().isEmpty() ? List.<X509Certificate>of()
				: new ClientTrust(Optional.of(project), PasswordSource.none()).of(order.add()).anchors()) {
			change.add(each, "");
		}
		list.ifPresent(change::list);
		keepThisClient(change, order);
		if (!change.isOne()) {
			return Optional.of(change);
		}
		if (state.takesTrustLists() && state.trust().isPresent()) {
			return Optional.of(change);
		}
		if (!state.offers("TrustList.AddCertificate")
				|| change.removes() && !state.offers("TrustList.RemoveCertificate")) {
			throw fixed(state.missing("TrustList.Open", "TrustList.Read", "TrustList.Close", "TrustList.Write",
					"TrustList.CloseAndUpdate", "TrustList.AddCertificate"));
		}
		return Optional.of(change);
	}

	private ProblemException fixed(List<String> missing) {
		return new ProblemException(PushProblem.TRUST_LIST_FIXED.at(place, String.join(", ", missing)));
	}

	/** Nobody is to lock himself out: this station's client certificate is added where the list does not trust it. */
	private void keepThisClient(TrustListChange change, PushRequest order) throws ProblemException {
		Credential client = connection.client().orElseThrow();
		// It is to be there also where it is already: so whoever takes the list over knows that it is needed.
		if (order.remove().isEmpty() && verdict(change.listsWithout(client.certificate()), client).lacksTrust()) {
			change.add(client.certificate(), ", this station's client");
		}
		CertificateValidationResult verdict = verdict(change.lists(), client);
		if (!verdict.isGood()) {
			throw new ProblemException(PushProblem.LOCKED_OUT.at(place, verdict.reason()));
		}
	}

	private CertificateValidationResult verdict(TrustLists lists, Credential client) {
		List<X509CRL> crls = new ArrayList<>(lists.trustedLists());
		crls.addAll(lists.issuerLists());
		return new ApplicationCertificateValidator().validate(new CertificateValidationRequest(client.chain(),
				new TrustMaterial(lists.trusted(), lists.issuers(), crls), connection.now(), Optional.empty(),
				Usage.OPCUA_CLIENT, Optional.empty()));
	}

	/**
	 * The application URI, the hosts of the present certificate, the host that was connected to, and those asked for.
	 */
	private List<SubjectAlternativeName> names(PushRequest order, PushState state) throws ProblemException {
		Set<SubjectAlternativeName> names = new LinkedHashSet<>();
		names.add(SubjectAlternativeName.uri(state.applicationUri()));
		names.add(host());
		Certificates.names(state.certificate()).stream()
				.filter(each -> each.type() == Type.DNS || each.type() == Type.IP).forEach(names::add);
		order.names().stream().filter(each -> each.type() == Type.DNS || each.type() == Type.IP).forEach(names::add);
		return List.copyOf(names);
	}

	private SubjectAlternativeName host() throws ProblemException {
		String host = connection.host().replaceFirst("%.*", "");
		return host.indexOf(':') >= 0 || host.matches("[0-9.]+") ? SubjectAlternativeName.ip(host)
				: SubjectAlternativeName.dns(host);
	}

	/** Why a new certificate is due; empty if the present one is good. */
	private Optional<String> reason(PushRequest order, X509Certificate present, List<SubjectAlternativeName> wanted)
			throws ProblemException {
		Instant end = present.getNotAfter().toInstant();
		X509CRL list = project.certificates().crls().of(signingCa).orElse(null);
		if (!Certificates.isIssuedBy(present, project.certificates().certificate(signingCa))) {
			return Optional.of("that is signed by "
					+ (Certificates.isSelfSigned(present) ? "itself" : Certificates.issuer(present)));
		}
		if (list != null && list.isRevoked(present)) {
			return Optional.of("that is revoked");
		}
		if (end.isBefore(connection.now().plus(SOON))) {
			return Optional.of("that ends at " + end);
		}
		if (!Certificates.names(present).containsAll(wanted)) {
			return Optional.of("that lacks names");
		}
		return order.renew() || order.key() != KeyChoice.KEEP ? Optional.of("as asked for") : Optional.empty();
	}

	private void requireCertificates(PushRequest order, PushState state) throws ProblemException {
		List<String> missing = state.missing("UpdateCertificate", "ApplyChanges");
		if (!missing.isEmpty()) {
			throw new ProblemException(PushProblem.NO_CERTIFICATES.at(place, String.join(", ", missing)));
		}
		if (order.key() == KeyChoice.SENT && state.keyFormats().stream().noneMatch("PEM"::equalsIgnoreCase)) {
			throw new ProblemException(PushProblem.NO_KEYS.at(place,
					state.keyFormats().isEmpty() ? "none" : String.join(", ", state.keyFormats())));
		}
		if (order.key() != KeyChoice.SENT && !state.offers("CreateSigningRequest")) {
			throw new ProblemException(PushProblem.NO_SIGNING_REQUEST.at(place, "CreateSigningRequest"));
		}
	}

	private static String key(KeyChoice key, boolean own) {
		return switch (key) {
		case KEEP -> " for the same key";
		case NEW -> own ? " for a new key, which the project keeps" : " for a new key that the server makes";
		case SENT -> " with a new key from here";
		};
	}
}
