// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can be wrong with a capture file, 8730 to 8739. */
public enum CaptureProblem implements ProblemCode {
	DAMAGED(8730, Severity.ERROR, Category.BAD_INPUT, "it is no capture that can be read: {0}",
			"Save it anew as pcap or pcapng."),
	CUT_OFF(8731, Severity.WARNING, Category.FINDING, "it ends in the middle of a packet, and what is before was read",
			"Save it once more if something is missing."),
	NO_HANDSHAKE(8732, Severity.ERROR, Category.FINDING,
			"no beginning of a TLS or OPC UA connection is in it, of {0} packets",
			"Start to capture before the client connects, with whole packets."),
	TOO_MUCH(8733, Severity.WARNING, Category.FINDING, "only the first {0} were looked at",
			"Filter it by the server''s address and port.");

	private final CatalogueEntry entry;

	CaptureProblem(int number, Severity severity, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
