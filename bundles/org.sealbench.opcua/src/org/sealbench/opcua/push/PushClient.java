// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.push;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ubyte;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.opcua.connection.ConcatenatedCertificates;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.connection.SecureSession;
import org.sealbench.opcua.session.NodeReader;
import org.sealbench.pki.Certificates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The client's side of certificate push (OPC 10000-12 §7.10), to any server: one session as its security administrator
 * over Sign and Encrypt. Optional methods are looked up before they are called.
 */
public final class PushClient implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(PushClient.class);
	private static final int CHUNK = 4_096;
	private static final int LONGEST_LIST = 16 * 1024 * 1024;
	private static final int NONCE = 32;
	private static final int READ = 1;
	private static final int WRITE_ERASING = 6;
	/** For a string that is not given: some servers do not accept a null without a type. */
	private static final Variant EMPTY = new Variant("");

	private final SecureSession session;
	private final PushNodes nodes;
	private final Place place;
	private final PushMethods methods;

	private PushClient(SecureSession session, PushNodes nodes, Place place, PushMethods methods) {
		this.session = session;
		this.nodes = nodes;
		this.place = place;
		this.methods = methods;
	}

	/**
	 * Logs in.
	 *
	 * @param fingerprints SHA-256 of certificates that are accepted if the server presents one of them
	 * @throws ProblemException           if there is no session, or the server has no ServerConfiguration
	 * @throws OperationCanceledException if the user cancelled; so do all methods
	 */
	public static PushClient connect(ConnectionRequest request, Collection<String> fingerprints,
			IProgressMonitor monitor) throws ProblemException {
		Place place = Place.of(request.endpointUrl());
		SecureSession session = SecureSession.open(request, fingerprints, PushMethods.LIMIT, monitor);
		boolean done = false;
		try {
			UntilIgnored cancel = new UntilIgnored(monitor);
			PushNodes nodes = PushNodes.find(new NodeReader(session.client(), cancel))
					.orElseThrow(() -> new ProblemException(OpcUaProblem.NO_PUSH.at(place)));
			done = true;
			return new PushClient(session, nodes, place, new PushMethods(session, nodes, place, cancel));
		} catch (UaException e) {
			throw PushMethods.refused(place, "Browse", e);
		} finally {
			if (!done) {
				session.close();
			}
		}
	}

	/**
	 * What the server has and offers.
	 *
	 * @param trustList whether the trust list is read too
	 * @throws ProblemException if the server refuses or does not answer
	 */
	public PushState state(boolean trustList) throws ProblemException {
		Optional<TrustLists> trust = trustList && methods.has("TrustList.Open", "TrustList.Read", "TrustList.Close")
				? Optional.of(readTrustList())
				: Optional.empty();
		try {
			String[] formats = nodes.value("SupportedPrivateKeyFormats") instanceof String[] array ? array
					: new String[0];
			return new PushState(nodes.applicationUri(), session.chain(), trust, rejected(), nodes.names(),
					List.of(formats));
		} catch (UaException e) {
			throw PushMethods.refused(place, "Read", e);
		}
	}

	/** From now on the user's cancel is ignored, so that a rollback is completed. */
	public void ignoreCancel() {
		methods.ignoreCancel();
	}

	/** The certificate that the server presents in this session. */
	public X509Certificate presented() {
		return session.chain().get(0);
	}

	private Optional<List<X509Certificate>> rejected() throws ProblemException {
		if (!methods.has("GetRejectedList")) {
			return Optional.empty();
		}
		List<X509Certificate> rejected = new ArrayList<>();
		if (methods.call("GetRejectedList") instanceof ByteString[] strings) {
			for (ByteString each : strings) {
				try {
					rejected.addAll(ConcatenatedCertificates.read(each.bytesOrEmpty(), place));
				} catch (ProblemException e) {
					// A rejected client may have sent something that is no certificate; nobody can trust such an entry.
					LOG.debug("an entry of the list of rejected certificates cannot be read", e);
				}
			}
		}
		return Optional.of(rejected);
	}

	/**
	 * Reads the whole trust list.
	 *
	 * @throws ProblemException if the server refuses, does not answer, or the list is damaged or too long
	 */
	public TrustLists readTrustList() throws ProblemException {
		Variant handle = new Variant(methods.call("TrustList.Open", new Variant(ubyte(READ))));
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		byte[] part;
		do {
			part = methods.call("TrustList.Read", handle, new Variant(CHUNK)) instanceof ByteString string
					? string.bytesOrEmpty()
					: new byte[0];
			content.writeBytes(part);
		} while (part.length > 0 && content.size() < LONGEST_LIST);
		methods.call("TrustList.Close", handle);
		return TrustListCodec.read(content.toByteArray(), session.client().getStaticEncodingContext(), place);
	}

	/**
	 * Replaces the whole trust list; where the server says that this needs ApplyChanges, that is called too.
	 *
	 * @throws ProblemException if the server refuses or does not answer
	 */
	public void writeTrustList(TrustLists lists) throws ProblemException {
		byte[] content = TrustListCodec.write(lists, session.client().getStaticEncodingContext());
		Variant handle = new Variant(methods.call("TrustList.Open", new Variant(ubyte(WRITE_ERASING))));
		for (int at = 0; at < content.length; at += CHUNK) {
			byte[] part = Arrays.copyOfRange(content, at, Math.min(content.length, at + CHUNK));
			methods.call("TrustList.Write", handle, new Variant(ByteString.of(part)));
		}
		if (Boolean.TRUE.equals(methods.call("TrustList.CloseAndUpdate", handle)) && methods.has("ApplyChanges")) {
			applyChanges();
		}
	}

	/**
	 * Adds one certificate to those that are trusted, at once.
	 *
	 * @throws ProblemException if the server refuses or does not answer
	 */
	public void addTrusted(X509Certificate certificate) throws ProblemException {
		methods.call("TrustList.AddCertificate", new Variant(ByteString.of(Certificates.der(certificate))),
				new Variant(true));
	}

	/**
	 * Removes one certificate from those that are trusted, at once.
	 *
	 * @throws ProblemException if the server refuses, does not answer, or does not have it
	 */
	public void removeTrusted(X509Certificate certificate) throws ProblemException {
		methods.call("TrustList.RemoveCertificate",
				new Variant(Certificates.fingerprint(certificate, "SHA-1").replace(":", "")), new Variant(true));
	}

	/**
	 * Has the server ask for a certificate.
	 *
	 * @param newKey whether it generates a new key for it
	 * @return PKCS#10 in DER
	 * @throws ProblemException if the server refuses or does not answer
	 */
	public byte[] createSigningRequest(boolean newKey) throws ProblemException {
		byte[] nonce = new byte[newKey ? NONCE : 0];
		new SecureRandom().nextBytes(nonce);
		Object request = methods.call("CreateSigningRequest", new Variant(nodes.group()), new Variant(type()), EMPTY,
				new Variant(newKey), new Variant(ByteString.of(nonce)));
		return request instanceof ByteString string ? string.bytesOrEmpty() : new byte[0];
	}

	/**
	 * Updates the server's certificate. A server that uses it at once may end the connection before it has answered;
	 * that is no failure.
	 *
	 * @param chain the certificate and its issuers
	 * @param key   in PEM, where the server does not have the key itself; the caller wipes it
	 * @return whether it needs {@link #applyChanges()} to take effect
	 * @throws ProblemException if the server refuses the certificate or does not answer
	 */
	public boolean updateCertificate(List<X509Certificate> chain, Optional<byte[]> key) throws ProblemException {
		ByteString[] issuers = chain.stream().skip(1).map(each -> ByteString.of(Certificates.der(each)))
				.toArray(ByteString[]::new);
		try {
			return Boolean.TRUE.equals(methods.call("UpdateCertificate", new Variant(nodes.group()),
					new Variant(type()), new Variant(ByteString.of(Certificates.der(chain.get(0)))),
					new Variant(issuers), key.isPresent() ? new Variant("PEM") : EMPTY,
					new Variant(ByteString.of(key.orElseGet(() -> new byte[0])))));
		} catch (ProblemException e) {
			PushMethods.requireEnd(e);
			return false;
		}
	}

	/**
	 * Puts the changes into effect. A server may end the connection before it has answered; that is no failure.
	 *
	 * @throws ProblemException if the server refuses, or the connection fails otherwise
	 */
	public void applyChanges() throws ProblemException {
		try {
			methods.call("ApplyChanges");
		} catch (ProblemException e) {
			PushMethods.requireEnd(e);
		}
	}

	/**
	 * Discards the changes that are not yet applied, where the server supports it.
	 *
	 * @throws ProblemException if the server refuses or does not answer
	 */
	public void cancelChanges() throws ProblemException {
		if (methods.has("CancelChanges")) {
			methods.call("CancelChanges");
		}
	}

	@Override
	public void close() {
		session.close();
	}

	/** The certificate type that is updated: RSA with SHA-256 where the server has it. */
	private NodeId type() throws ProblemException {
		try {
			Collection<NodeId> types = nodes.types();
			if (types.isEmpty() || types.contains(NodeIds.RsaSha256ApplicationCertificateType)) {
				return NodeIds.RsaSha256ApplicationCertificateType;
			}
			return types.iterator().next();
		} catch (UaException e) {
			throw PushMethods.refused(place, "Read", e);
		}
	}
}
