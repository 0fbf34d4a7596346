// SPDX-License-Identifier: EPL-2.0
/**
 * Requests for validation and their results: purpose, trust material, strictness, limits, and the report of checks.
 */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.validation.request;
