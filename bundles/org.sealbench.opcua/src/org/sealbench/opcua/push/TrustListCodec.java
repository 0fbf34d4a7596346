// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.push;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.UaRuntimeException;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.structured.TrustListDataType;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.formats.CrlReader;

/** Trust lists as the bytes of a file: one TrustListDataType in UA Binary (OPC 10000-12 §7.8.2.1). */
final class TrustListCodec {

	private static final int ALL = 15;

	private TrustListCodec() {
	}

	static byte[] write(TrustLists lists, EncodingContext encoding) {
		TrustListDataType data = new TrustListDataType(uint(ALL), certificates(lists.trusted()),
				revocations(lists.trustedLists()), certificates(lists.issuers()), revocations(lists.issuerLists()));
		return ((ByteString) ExtensionObject.encode(encoding, data).getBody()).bytesOrEmpty();
	}

	static TrustLists read(byte[] content, EncodingContext encoding, Place place) throws ProblemException {
		try {
			TrustListDataType data = (TrustListDataType) ExtensionObject
					.of(ByteString.of(content), NodeIds.TrustListDataType_Encoding_DefaultBinary).decode(encoding);
			return new TrustLists(certificates(data.getTrustedCertificates()), revocations(data.getTrustedCrls()),
					certificates(data.getIssuerCertificates()), revocations(data.getIssuerCrls()));
		} catch (ProblemException e) {
			throw unreadable(place, e.problem().message(), e);
		} catch (UaRuntimeException | IndexOutOfBoundsException | NegativeArraySizeException | ClassCastException e) {
			throw unreadable(place, "it is no TrustListDataType", e);
		}
	}

	private static ProblemException unreadable(Place place, String why, Exception cause) {
		return new ProblemException(OpcUaProblem.TRUST_LIST_UNREADABLE.at(place, why), cause);
	}

	private static ByteString[] certificates(List<X509Certificate> certificates) {
		return certificates.stream().map(each -> ByteString.of(Certificates.der(each))).toArray(ByteString[]::new);
	}

	private static ByteString[] revocations(List<X509CRL> lists) {
		return lists.stream().map(each -> ByteString.of(Crls.der(each))).toArray(ByteString[]::new);
	}

	private static List<X509Certificate> certificates(ByteString[] strings) throws ProblemException {
		List<X509Certificate> certificates = new ArrayList<>();
		for (ByteString each : strings == null ? new ByteString[0] : strings) {
			certificates.add(CertificateReader.read(each.bytesOrEmpty(), "trust list"));
		}
		return certificates;
	}

	private static List<X509CRL> revocations(ByteString[] strings) throws ProblemException {
		List<X509CRL> lists = new ArrayList<>();
		for (ByteString each : strings == null ? new ByteString[0] : strings) {
			lists.add(CrlReader.read(each.bytesOrEmpty(), "trust list"));
		}
		return lists;
	}
}
