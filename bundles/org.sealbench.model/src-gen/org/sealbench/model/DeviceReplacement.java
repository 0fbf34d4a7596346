/**
 */
package org.sealbench.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device Replacement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * New hardware that takes the place of a device: what it holds, and what the hardware before it held.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.DeviceReplacement#getReplaced <em>Replaced</em>}</li>
 *   <li>{@link org.sealbench.model.DeviceReplacement#getSuccessors <em>Successors</em>}</li>
 *   <li>{@link org.sealbench.model.DeviceReplacement#isLoaded <em>Loaded</em>}</li>
 *   <li>{@link org.sealbench.model.DeviceReplacement#getPairs <em>Pairs</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getDeviceReplacement()
 * @model
 * @generated
 */
public interface DeviceReplacement extends EObject {
	/**
	 * Returns the value of the '<em><b>Replaced</b></em>' attribute list.
	 * The list contents are of type {@link org.sealbench.model.CertificateNumber}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numbers of the certificates that the old hardware holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaced</em>' attribute list.
	 * @see org.sealbench.model.ModelPackage#getDeviceReplacement_Replaced()
	 * @model dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	EList<CertificateNumber> getReplaced();

	/**
	 * Returns the value of the '<em><b>Successors</b></em>' attribute list.
	 * The list contents are of type {@link org.sealbench.model.CertificateNumber}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numbers of the certificates that were made for the new hardware.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Successors</em>' attribute list.
	 * @see org.sealbench.model.ModelPackage#getDeviceReplacement_Successors()
	 * @model dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	EList<CertificateNumber> getSuccessors();

	/**
	 * Returns the value of the '<em><b>Loaded</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the new hardware was loaded and answers as it should; the old certificates are revoked after that alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loaded</em>' attribute.
	 * @see #setLoaded(boolean)
	 * @see org.sealbench.model.ModelPackage#getDeviceReplacement_Loaded()
	 * @model default="false"
	 * @generated
	 */
	boolean isLoaded();

	/**
	 * Sets the value of the '{@link org.sealbench.model.DeviceReplacement#isLoaded <em>Loaded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loaded</em>' attribute.
	 * @see #isLoaded()
	 * @generated
	 */
	void setLoaded(boolean value);

	/**
	 * Returns the value of the '<em><b>Pairs</b></em>' containment reference list.
	 * The list contents are of type {@link org.sealbench.model.ReplacedCertificate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which certificate takes whose place, so that it can be given back; empty in files from before it was noted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pairs</em>' containment reference list.
	 * @see org.sealbench.model.ModelPackage#getDeviceReplacement_Pairs()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReplacedCertificate> getPairs();

} // DeviceReplacement
