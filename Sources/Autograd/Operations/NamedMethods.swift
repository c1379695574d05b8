// What the operators `.==`, `.<` … do, by PyTorch's names; and shapes taken from another tensor.

extension Tensor {
    /// `self .== other`, as a tensor of Bool.
    public final func eq(_ other: Tensor) -> Tensor { trapping { try Checked.eq(self, other) } }
    /// `self .== other`, as a tensor of Bool.
    public final func eq(_ other: any Scalar) -> Tensor { trapping { try Checked.eq(self, other.number) } }
    /// `self .!= other`, as a tensor of Bool.
    public final func ne(_ other: Tensor) -> Tensor { trapping { try Checked.ne(self, other) } }
    /// `self .!= other`, as a tensor of Bool.
    public final func ne(_ other: any Scalar) -> Tensor { trapping { try Checked.ne(self, other.number) } }
    /// `self .< other`, as a tensor of Bool.
    public final func lt(_ other: Tensor) -> Tensor { trapping { try Checked.lt(self, other) } }
    /// `self .< other`, as a tensor of Bool.
    public final func lt(_ other: any Scalar) -> Tensor { trapping { try Checked.lt(self, other.number) } }
    /// `self .<= other`, as a tensor of Bool.
    public final func le(_ other: Tensor) -> Tensor { trapping { try Checked.le(self, other) } }
    /// `self .<= other`, as a tensor of Bool.
    public final func le(_ other: any Scalar) -> Tensor { trapping { try Checked.le(self, other.number) } }
    /// `self .> other`, as a tensor of Bool.
    public final func gt(_ other: Tensor) -> Tensor { trapping { try Checked.gt(self, other) } }
    /// `self .> other`, as a tensor of Bool.
    public final func gt(_ other: any Scalar) -> Tensor { trapping { try Checked.gt(self, other.number) } }
    /// `self .>= other`, as a tensor of Bool.
    public final func ge(_ other: Tensor) -> Tensor { trapping { try Checked.ge(self, other) } }
    /// `self .>= other`, as a tensor of Bool.
    public final func ge(_ other: any Scalar) -> Tensor { trapping { try Checked.ge(self, other.number) } }
    /// The elements in the shape of another tensor, over the same memory.
    public final func viewAs(_ other: Tensor) -> Tensor { trapping { try Checked.view(self, other.shape) } }
    /// The elements in the shape of another tensor.
    public final func reshapeAs(_ other: Tensor) -> Tensor { trapping { try Checked.reshape(self, other.shape) } }
    /// Dimensions of size 1 stretched to the sizes of another tensor, without copying.
    public final func expandAs(_ other: Tensor) -> Tensor { trapping { try Checked.expand(self, other.shape) } }
}
