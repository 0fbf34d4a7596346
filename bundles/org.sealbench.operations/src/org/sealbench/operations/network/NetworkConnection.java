// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.util.List;
import java.util.stream.Collectors;

import org.sealbench.common.Texts;
import org.sealbench.pki.validation.request.Check;

/**
 * A connection that somebody would make to a server of a device, and whether it comes about.
 *
 * @param from     id of who connects
 * @param to       id of the device
 * @param findings what was checked, in the order in which both ends check it
 */
public record NetworkConnection(String from, String to, Protocol protocol, ConnectionSecurity security,
		List<Finding> findings) {

	private static final Texts TEXTS = Texts.beside(NetworkConnection.class);

	/** What is spoken. */
	public enum Protocol {
		OPC_UA, WEB;

		/** The text for people. */
		public String words() {
			return TEXTS.get("protocol." + name());
		}
	}

	/** Whether the connection comes about. */
	public enum Verdict {
		CONNECTS,
		/** Something is still missing, such as a certificate that the next compile makes. */
		OPEN,
		REFUSED;

		/** The text for people. */
		public String words() {
			return TEXTS.get("verdict." + name());
		}
	}

	public NetworkConnection {
		findings = List.copyOf(findings);
	}

	/** The checks alone. */
	public List<Check> checks() {
		return findings.stream().map(Finding::check).toList();
	}

	public Verdict verdict() {
		if (checks().stream().anyMatch(each -> each.result() == Check.Result.FAILED)) {
			return Verdict.REFUSED;
		}
		return checks().stream().anyMatch(each -> each.result() == Check.Result.NOT_DONE) ? Verdict.OPEN
				: Verdict.CONNECTS;
	}

	/** Why it is so: what failed, else what is missing, else whom both ends trust or have to trust. */
	public String reason() {
		Check.Result decisive = switch (verdict()) {
		case REFUSED -> Check.Result.FAILED;
		case OPEN -> Check.Result.NOT_DONE;
		case CONNECTS -> Check.Result.PASSED;
		};
		return checks().stream().filter(each -> each.result() == decisive)
				.filter(each -> decisive != Check.Result.PASSED || ConnectionEvaluator.isOfCertificate(each))
				.map(Check::reason).collect(Collectors.joining("; "));
	}
}
