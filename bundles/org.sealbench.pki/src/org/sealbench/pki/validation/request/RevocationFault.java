// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.request;

/**
 * Which certificate of a path failed the check of revocation.
 *
 * @param index   where it stands in the path; 0 is the end entity
 * @param revoked whether it is revoked; otherwise its status is unknown
 */
public record RevocationFault(int index, boolean revoked) {
}
