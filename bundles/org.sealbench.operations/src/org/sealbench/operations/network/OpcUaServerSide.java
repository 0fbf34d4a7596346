// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sealbench.model.EndpointSecurity;
import org.sealbench.pki.validation.request.TrustMaterial;

/**
 * The OPC UA server of a device.
 *
 * @param missing addresses and DNS names that its certificate lacks, in words
 * @param trust   what it trusts once it is loaded
 * @param trusted numbers of what it trusts
 * @param chosen  numbers of what the user made it trust
 * @param global  whether the project CA signs for it
 */
record OpcUaServerSide(Optional<ParticipantIdentity> identity, String missing, List<EndpointSecurity> offers,
		boolean autoAccept, TrustMaterial trust, Set<Integer> trusted, Set<Integer> chosen, boolean global) {
}
