// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.evidence;

import java.nio.file.Path;
import java.util.List;

/**
 * An archive of evidence that was written.
 *
 * @param files  what is in it
 * @param signer subject of the certificate that signed
 * @param anchor SHA-256 of the certificate that the auditor has to know
 * @param notMet how many policies do not meet their requirement
 */
public record EvidenceArchive(Path file, List<String> files, String signer, String anchor, long notMet) {

	public EvidenceArchive {
		files = List.copyOf(files);
	}
}
