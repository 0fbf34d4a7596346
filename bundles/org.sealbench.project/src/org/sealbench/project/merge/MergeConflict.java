// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.merge;

/**
 * Something that both branches changed in different ways.
 *
 * @param where  the object and the field, such as {@code device PLC_1 > web server > https port}
 * @param base   what it was before
 * @param ours   what it is on this branch, which stays in the file
 * @param theirs what it is on the branch that is merged
 */
public record MergeConflict(String where, String base, String ours, String theirs) {
}
