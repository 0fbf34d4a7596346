// SPDX-License-Identifier: EPL-2.0
/** What all use cases share: the problems of a request, the tools they work with, and counts as text. */
package org.sealbench.operations;
