// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.evidence;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can be in the way of evidence; 8810 to 8819. */
public enum EvidenceProblem implements ProblemCode {
	NO_SIGNER(8810, Severity.ERROR, "no certificate of this station can sign",
			"Compile with an OPC UA server, which makes the station''s, or choose another one to sign with "
					+ "(--signer)."),
	SIGNER_UNFIT(8811, Severity.ERROR, "it cannot sign evidence: {0}",
			"Name a valid certificate for signatures whose key is in the project (''sealbench cert new --usage client "
					+ "--cn NAME'')."),
	SELF_SIGNED(8812, Severity.INFO, "nobody but itself signed the certificate that signs",
			"Tell the auditor its SHA-256 on another way, {0}."),
	NO_BILL(8813, Severity.INFO, "this build of Sealbench has no bill of materials beside it",
			"Name the release''s sbom.cdx.json with --sbom, or put it beside the program."),
	NOT_MET(8814, Severity.INFO, "{0} of {1} policies do not meet their requirement", "See policies.csv in it.");

	private final CatalogueEntry entry;

	EvidenceProblem(int number, Severity severity, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, Category.FINDING, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
