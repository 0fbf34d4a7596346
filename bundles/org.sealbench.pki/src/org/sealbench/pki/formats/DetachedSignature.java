// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.SignatureAlgorithm;

/** Signs a content so that the signature stands in a file of its own (CMS SignedData, RFC 5652 §5, detached). */
public final class DetachedSignature {

	private DetachedSignature() {
	}

	/**
	 * The signature, with the signer's certificates and the time in it, DER.
	 *
	 * @param at the time that the signature states; nobody but the signer vouches for it
	 * @throws ProblemException if the key cannot sign, as one that does not belong to the certificate
	 */
	public static byte[] of(byte[] content, Credential signer, Instant at) throws ProblemException {
		try {
			ASN1EncodableVector attributes = new ASN1EncodableVector();
			attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
			SignatureAlgorithm algorithm = SignatureAlgorithm.forKey(signer.certificate().getPublicKey());
			CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
			generator.addSignerInfoGenerator(
					new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
							.setSignedAttributeGenerator(
									new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
							.build(new JcaContentSignerBuilder(algorithm.jcaName()).build(signer.key()),
									new X509CertificateHolder(Certificates.der(signer.certificate()))));
			for (X509Certificate each : signer.chain()) {
				generator.addCertificate(new X509CertificateHolder(Certificates.der(each)));
			}
			return generator.generate(new CMSProcessableByteArray(content), false).toASN1Structure()
					.getEncoded(ASN1Encoding.DER);
		} catch (CMSException | OperatorCreationException | IOException e) {
			throw new ProblemException(
					PkiProblem.CANNOT_SIGN.at(Place.of(Certificates.commonName(signer.certificate()))), e);
		}
	}
}
