// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** Why the rollover of a CA cannot go on, and what to know where it does; 8770 to 8799. */
public enum RolloverProblem implements ProblemCode {
	UNDER_WAY(8770, Category.FINDING, "{0} gives way to {1} already",
			"Go on with it (''sealbench ca rollover next''); step back (''sealbench ca rollover back'') to begin "
					+ "anew."),
	NONE(8771, Category.USAGE, "no CA of the project gives way to another one",
			"Begin with ''sealbench ca rollover start ID''; ''sealbench cert list --store ca'' shows the CAs."),
	NOT_SELF_SIGNED(8772, Category.USAGE, "it was signed by {0}, which has to issue its next certificate",
			"Have that CA sign a new one, and import it; or name a CA that signed itself."),
	SUPERSEDED(8773, Category.FINDING, "{0} took its place and signs instead of it",
			"Name that one (''sealbench ca rollover start {1}'')."),
	EXPIRED(8774, Category.FINDING, "it was valid until {0}, so nothing it signed is trusted any more",
			"Renew it (''sealbench cert renew {1}''), and give the new one to everybody who trusts the old one."),
	TOO_EARLY(8775, Category.FINDING, "there is still to do in {0}: {1}",
			"Go on with ''sealbench ca rollover next''; ''sealbench ca rollover status'' lists it all."),
	HAND_OUT_FIRST(8776, Category.FINDING, "who has not been given the new files would be refused: {0}",
			"Hand them out (''sealbench ca rollover files DIR'' writes them), then tick them off (''sealbench ca "
					+ "rollover done {1}'')."),
	NOT_TOLD(8777, Severity.WARNING, "not ticked off yet: {0}",
			"The certificates by which the CAs vouch for each other serve those who check chains; tick off with "
					+ "''sealbench ca rollover done {1}'' who has the new CA."),
	NO_ITEM(8778, Category.USAGE, "there is no such thing to hand out", "Name one of: {0}."),
	BY_NEXT(8779, Category.USAGE, "a device is loaded, not ticked off",
			"Let ''sealbench ca rollover next'' load it and show by connections that it is right."),
	REFUSED(8780, Category.FINDING, "{0} does not connect: {1}",
			"See what is wrong (''sealbench explain'', ''sealbench connect''); then go on with ''sealbench ca rollover "
					+ "next'', or step back with ''sealbench ca rollover back''."),
	LEFT_OPEN(8781, Severity.WARNING, "not loaded yet: {0}",
			"Go on with ''sealbench ca rollover next'' when what kept them from it is over; the rollover "
					+ "keeps nobody from connecting meanwhile."),
	CANNOT_GO_BACK(8782, Category.FINDING, "{0} is {1}, so the device cannot present it again",
			"Go on instead (''sealbench ca rollover next'')."),
	HAS_NEW(8783, Severity.WARNING, "these clients have certificates of the new CA, which nobody will trust: {0}",
			"Tell them to present their old ones."),
	CHANGED(8784, Category.FINDING, "certificate {0}, on which the plan rests, is not in the project any more",
			"Restore it from version control; in the first stage, ''sealbench ca rollover back'' gives "
					+ "the rollover up, too."),
	READY(8785, Severity.INFO, "nothing is left to load", "Close it with ''sealbench ca rollover finish''."),
	NOT_TOLD_YET(8786, Severity.WARNING, "not ticked off: {0}",
			"Give them the files all the same, best now; ''sealbench cert export {1} FILE.crl'' writes "
					+ "the old CA''s last list."),
	NO_LAST_LIST(8788, Severity.WARNING, "its last revocation list cannot be issued: {0}",
			"Until the rollover is finished its key can be imported (''sealbench cert import FILE --key KEYFILE "
					+ "--store ca''), and ''sealbench ca rollover next'' issues it. No device trusts certificate {1} "
					+ "any more, and who does outside has to be told."),
	CURVE_FOR_OPCUA(8787, Severity.WARNING,
			"the new CA signs with an elliptic curve, which OPC UA applications that know RSA alone cannot verify: {0}",
			"Make sure that the partners of these devices can; else step back and start again with an "
					+ "RSA key (''sealbench ca rollover start ID --key-algorithm rsa3072'').");

	private final CatalogueEntry entry;

	RolloverProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	RolloverProblem(int number, Severity severity, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, Category.FINDING, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
