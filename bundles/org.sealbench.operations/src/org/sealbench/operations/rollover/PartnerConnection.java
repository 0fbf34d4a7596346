// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.util.Optional;

/**
 * A connection that was really made to show that a device is right.
 *
 * @param device    that was connected to
 * @param partner   who connected, in words
 * @param connected whether it came about
 * @param reason    why not, empty if it did
 */
public record PartnerConnection(String device, String partner, boolean connected, String reason) {

	/** The same with its result. */
	PartnerConnection with(Optional<String> refusal) {
		return new PartnerConnection(device, partner, refusal.isEmpty(), refusal.orElse(""));
	}
}
