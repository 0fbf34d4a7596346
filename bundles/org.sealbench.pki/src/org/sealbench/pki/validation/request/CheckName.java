// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.request;

/** What a {@link Check} is about. */
public interface CheckName {

	/** The words in JSON and on the screen. */
	String label();
}
