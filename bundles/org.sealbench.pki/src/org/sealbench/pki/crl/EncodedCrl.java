// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.crl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.CRLException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import javax.security.auth.x500.X500Principal;

import org.jspecify.annotations.Nullable;

/**
 * A revocation list that holds its octets and no objects for its entries: a million of them take as much memory as
 * their file. Everything but the entries is read by the Java runtime; an entry is looked for where it stands.
 */
public final class EncodedCrl extends HeadedCrl {

	private static final String PSS = "RSASSA-PSS";

	private final CrlOutline outline;
	private final CertificateFactory factory;
	private final X509CRL head;
	private final CrlEntries entries;
	/** The key that made the signature, once that is known: thousands of certificates ask for the same. */
	private volatile @Nullable PublicKey signer;
	/** Of its octets, once it was asked for. */
	private int hash;

	private EncodedCrl(CrlOutline outline, CertificateFactory factory) throws CRLException {
		this.outline = outline;
		this.factory = factory;
		this.head = list(new byte[0]);
		this.entries = pass();
	}

	/** Whether bytes have the outline of a revocation list, found without reading its entries. */
	public static boolean isOutlineOf(byte[] der) {
		return CrlOutline.of(der).isPresent();
	}

	/**
	 * Reads a list; the bytes are kept and must not change.
	 *
	 * @param factory of the kind X.509
	 * @throws CRLException     if it is no well-formed revocation list
	 * @throws RuntimeException of any kind likewise
	 */
	public static EncodedCrl of(byte[] der, CertificateFactory factory) throws CRLException {
		return new EncodedCrl(
				CrlOutline.of(der).orElseThrow(
						() -> new IllegalArgumentException("its structure is broken, or it is not encoded as DER")),
				factory);
	}

	@Override
	public X509CRL head() {
		return head;
	}

	/** What a function makes of its encoding, which it must neither change nor keep. */
	public <T> T with(Function<byte[], T> use) {
		return use.apply(outline.der());
	}

	CrlEntries entries() {
		return entries;
	}

	private CrlEntries pass() {
		EntryReader reader = new EntryReader(outline, this::entry);
		int count = 0;
		boolean others = false;
		boolean unknown = false;
		while (reader.next()) {
			count++;
			others |= reader.extensions().namesOne();
			unknown |= reader.extensions().unknown();
		}
		return new CrlEntries(count, others, unknown);
	}

	private X509CRL list(byte[] others) throws CRLException {
		byte[] encoded = outline.with(others);
		X509CRL read = (X509CRL) factory.generateCRL(new ByteArrayInputStream(encoded));
		if (!Arrays.equals(read.getEncoded(), encoded)) {
			throw new CRLException("it is not encoded as DER");
		}
		return read;
	}

	/** The entries as values, one after the other. */
	Iterator<RevokedEntry> iterator() {
		EntryReader reader = new EntryReader(outline);
		return new Iterator<>() {

			private boolean more = reader.next();

			@Override
			public boolean hasNext() {
				return more;
			}

			@Override
			public RevokedEntry next() {
				if (!more) {
					throw new NoSuchElementException();
				}
				RevokedEntry value = reader.value();
				more = reader.next();
				return value;
			}
		};
	}

	@Override
	public @Nullable X509CRLEntry getRevokedCertificate(BigInteger serialNumber) {
		return find(getIssuerX500Principal(), serialNumber);
	}

	@Override
	public @Nullable X509CRLEntry getRevokedCertificate(X509Certificate certificate) {
		return find(certificate.getIssuerX500Principal(), certificate.getSerialNumber());
	}

	/** The last entry of a certificate; an entry that names an issuer means it for those behind it, too. */
	private @Nullable X509CRLEntry find(X500Principal issuer, BigInteger serialNumber) {
		byte[] number = serialNumber.toByteArray();
		EntryReader reader = new EntryReader(outline);
		X500Principal current = getIssuerX500Principal();
		int from = 0;
		int to = 0;
		while (reader.next()) {
			Optional<X500Principal> named = reader.extensions().issuer();
			current = named.orElse(current);
			if (reader.isFor(number) && current.equals(issuer)) {
				from = reader.start();
				to = reader.end();
			}
		}
		return to == 0 ? null : entry(Arrays.copyOfRange(outline.der(), from, to));
	}

	private X509CRLEntry entry(byte[] encoded) {
		try {
			return list(encoded).getRevokedCertificates().iterator().next();
		} catch (CRLException e) {
			throw new IllegalArgumentException("an extension of an entry is malformed", e);
		}
	}

	@Override
	public @Nullable Set<? extends X509CRLEntry> getRevokedCertificates() {
		if (!outline.hasEntries()) {
			return null;
		}
		try {
			return ((X509CRL) factory.generateCRL(new ByteArrayInputStream(outline.der()))).getRevokedCertificates();
		} catch (CRLException e) {
			throw new IllegalStateException("a list that was read can be read again", e);
		}
	}

	@Override
	public boolean isRevoked(Certificate certificate) {
		return certificate instanceof X509Certificate x509 && getRevokedCertificate(x509) != null;
	}

	@Override
	public void verify(PublicKey key) throws CRLException, SignatureException, InvalidKeyException,
			NoSuchAlgorithmException, NoSuchProviderException {
		verify(key, (Provider) null);
	}

	@Override
	public void verify(PublicKey key, String provider) throws CRLException, SignatureException, InvalidKeyException,
			NoSuchAlgorithmException, NoSuchProviderException {
		Provider found = Security.getProvider(provider);
		if (found == null) {
			throw new NoSuchProviderException(provider);
		}
		verify(key, found);
	}

	@Override
	public void verify(PublicKey key, @Nullable Provider provider)
			throws CRLException, SignatureException, InvalidKeyException, NoSuchAlgorithmException {
		if (key.equals(signer)) {
			return;
		}
		Signature signature = provider == null ? Signature.getInstance(getSigAlgName())
				: Signature.getInstance(getSigAlgName(), provider);
		signature.initVerify(key);
		if (getSigAlgParams() != null && getSigAlgName().equals(PSS)) {
			setPss(signature);
		}
		signature.update(outline.der(), outline.signed(), outline.signedEnd() - outline.signed());
		if (!signature.verify(getSignature())) {
			throw new SignatureException("the key did not sign this revocation list");
		}
		signer = key;
	}

	private void setPss(Signature signature) throws SignatureException {
		try {
			AlgorithmParameters parameters = AlgorithmParameters.getInstance(PSS);
			parameters.init(getSigAlgParams());
			signature.setParameter(parameters.getParameterSpec(PSSParameterSpec.class));
		} catch (GeneralSecurityException | IOException e) {
			throw new SignatureException("the parameters of the signature are malformed", e);
		}
	}

	@Override
	public byte[] getEncoded() {
		return outline.der().clone();
	}

	@Override
	public byte[] getTBSCertList() {
		return Arrays.copyOfRange(outline.der(), outline.signed(), outline.signedEnd());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof EncodedCrl same ? Arrays.equals(outline.der(), same.outline.der())
				: super.equals(other);
	}

	/** That of any other class of lists with the same octets ({@link X509CRL#hashCode}), which copies them. */
	@Override
	public int hashCode() {
		if (hash == 0) {
			hash = hashOf(outline.der());
		}
		return hash;
	}

	/** Its issuer and its size: a list may have a million entries. */
	@Override
	public String toString() {
		return "revocation list of " + head.getIssuerX500Principal() + ", " + entries.count() + " entries";
	}
}
