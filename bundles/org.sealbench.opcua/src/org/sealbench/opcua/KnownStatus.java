// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua;

import java.util.Arrays;

/** The status codes of OPC 10000-6 annex A that something here depends on. */
public enum KnownStatus {
	BAD_ARGUMENTS_MISSING("Bad_ArgumentsMissing"),
	BAD_TOO_MANY_ARGUMENTS("Bad_TooManyArguments"),
	BAD_INVALID_ARGUMENT("Bad_InvalidArgument"),
	BAD_NODE_ID_UNKNOWN("Bad_NodeIdUnknown"),
	BAD_NODE_ID_INVALID("Bad_NodeIdInvalid"),
	BAD_METHOD_INVALID("Bad_MethodInvalid"),
	BAD_TYPE_MISMATCH("Bad_TypeMismatch"),
	BAD_OUT_OF_RANGE("Bad_OutOfRange"),
	BAD_USER_ACCESS_DENIED("Bad_UserAccessDenied"),
	BAD_IDENTITY_TOKEN_REJECTED("Bad_IdentityTokenRejected"),
	BAD_SECURITY_CHECKS_FAILED("Bad_SecurityChecksFailed"),
	BAD_SECURITY_POLICY_REJECTED("Bad_SecurityPolicyRejected"),
	BAD_SECURITY_MODE_REJECTED("Bad_SecurityModeRejected"),
	BAD_TCP_ENDPOINT_URL_INVALID("Bad_TcpEndpointUrlInvalid"),
	BAD_NOT_CONNECTED("Bad_NotConnected"),
	BAD_CERTIFICATE_UNTRUSTED("Bad_CertificateUntrusted"),
	BAD_CERTIFICATE_CHAIN_INCOMPLETE("Bad_CertificateChainIncomplete"),
	BAD_CERTIFICATE_REVOKED("Bad_CertificateRevoked"),
	BAD_CERTIFICATE_ISSUER_REVOKED("Bad_CertificateIssuerRevoked"),
	BAD_CERTIFICATE_TIME_INVALID("Bad_CertificateTimeInvalid"),
	BAD_CERTIFICATE_ISSUER_TIME_INVALID("Bad_CertificateIssuerTimeInvalid"),
	BAD_CERTIFICATE_REVOCATION_UNKNOWN("Bad_CertificateRevocationUnknown"),
	BAD_CERTIFICATE_ISSUER_REVOCATION_UNKNOWN("Bad_CertificateIssuerRevocationUnknown"),
	BAD_CERTIFICATE_POLICY_CHECK_FAILED("Bad_CertificatePolicyCheckFailed"),
	BAD_CERTIFICATE_HOST_NAME_INVALID("Bad_CertificateHostNameInvalid"),
	BAD_CERTIFICATE_URI_INVALID("Bad_CertificateUriInvalid"),
	/** Any other one, bad or good. */
	OTHER("");

	private final String text;

	KnownStatus(String text) {
		this.text = text;
	}

	/** @param name as {@link StatusNames} gives it */
	public static KnownStatus of(String name) {
		return Arrays.stream(values()).filter(each -> each.text.equals(name)).findFirst().orElse(OTHER);
	}

	/** Its name in the standard, such as {@code Bad_UserAccessDenied}. */
	public String text() {
		return text;
	}
}
