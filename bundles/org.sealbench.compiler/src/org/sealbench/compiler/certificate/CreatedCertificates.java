// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.util.List;
import java.util.Optional;

import org.sealbench.common.Problem;
import org.sealbench.pki.Credential;

/**
 * The certificates that compile created.
 *
 * @param notes  report which certificates were replaced and why
 * @param client this station's new identity as OPC UA client, to be written once the project is saved
 */
public record CreatedCertificates(List<Problem> notes, Optional<Credential> client) {

	public CreatedCertificates {
		notes = List.copyOf(notes);
	}
}
