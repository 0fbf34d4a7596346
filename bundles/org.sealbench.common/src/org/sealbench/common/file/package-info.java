// SPDX-License-Identifier: EPL-2.0
/**
 * Files and folders: how a path is read that somebody typed, where a user's files are, and how files are written whole
 * and readable for their owner only.
 */
@org.jspecify.annotations.NullMarked
package org.sealbench.common.file;
