// SPDX-License-Identifier: EPL-2.0
/**
 * What is asked of a validation and what comes out: purpose, trust material, strictness, limits, and the report of
 * checks.
 */
package org.sealbench.pki.validation.request;
